package com.aetherial.ledger;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import com.aetherial.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes refusals into the books, after the refused work was rolled back. */
@Stateless
public class RefusalMemory {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  /**
   * Keeps a refusal as the answer to a request.
   *
   * @return whether it is the answer now; false when the same request succeeded in the meantime
   * @throws RememberedRefusal when the request has another remembered answer already
   * @throws RequestKeyReused when the key belongs to another request
   */
  @TransactionAttribute(REQUIRES_NEW)
  public boolean keep(RequestKey key, @Nullable UUID askedBy, Refusal refusal) {
    Object[] row =
        (Object[])
            database
                .createNativeQuery(
                    "select outcome, detail ->> 'code', detail ->> 'detail'"
                        + " from ledger.remember_refusal(?1, ?2, cast(?3 as uuid), ?4,"
                        + " cast(?5 as jsonb))")
                .setParameter(1, key.value())
                .setParameter(2, key.fingerprint())
                .setParameter(3, askedBy == null ? null : askedBy.toString())
                .setParameter(4, refusal.code())
                .setParameter(5, RememberedRefusal.memoryOf(refusal))
                .getSingleResult();
    return switch ((String) row[0]) {
      case "REPLAYED" -> false;
      case "request-key-reused" -> throw new RequestKeyReused();
      case "request-in-progress" -> throw new RequestInProgress();
      default -> {
        if (!refusal.code().equals(row[1])) {
          throw RememberedRefusal.of((String) row[1], (String) row[2]);
        }
        yield true;
      }
    };
  }
}
