package com.aetherial.payouts;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import com.aetherial.kernel.entity.Ids;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Writes a file of the bank down before anything follows from it. */
@Stateless
@TransactionAttribute(REQUIRES_NEW)
public class BankImportBegin {
  @Inject BankImportStore store;
  @Inject BankSpreading spreading;

  /** What has to be done for a file. */
  public record Begun(UUID importId, List<BankLine> lines) {}

  /** The file and its lines by payment; the same file is known by its bytes. */
  public Begun begin(UUID personId, String name, String sha256, BankReport report) {
    UUID id = Ids.next();
    UUID kept =
        store.add(id, sha256, name, report, personId)
            ? id
            : store.find(sha256).orElseThrow(NoSuchBankImport::new);
    return new Begun(kept, spreading.spread(report));
  }
}
