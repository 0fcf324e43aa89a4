package com.aetherial.wallet;

import com.aetherial.identity.People;
import com.aetherial.ledger.BookedTransfer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Transfers of whomever, with names in place of identities. */
@ApplicationScoped
class TransferViews {
  /** Stands for whoever is forgotten. */
  static final String SOMEBODY = "?";

  @Inject People people;

  List<EconomyTransfer> of(List<BookedTransfer> transfers) {
    Set<UUID> ids = new HashSet<>();
    for (BookedTransfer transfer : transfers) {
      ids.addAll(transfer.people());
      if (transfer.askedBy() != null) {
        ids.add(transfer.askedBy());
      }
    }
    Map<UUID, String> names = people.usernames(ids);
    return transfers.stream().map(transfer -> view(transfer, names)).toList();
  }

  private static EconomyTransfer view(BookedTransfer transfer, Map<UUID, String> names) {
    return new EconomyTransfer(
        transfer.id(),
        transfer.kind().name(),
        transfer.amount(),
        transfer.people().stream().map(id -> names.getOrDefault(id, SOMEBODY)).sorted().toList(),
        transfer.askedBy() == null ? null : names.getOrDefault(transfer.askedBy(), SOMEBODY),
        transfer.description(),
        transfer.reference(),
        transfer.requestKey(),
        transfer.effectiveAt(),
        transfer.recordedAt());
  }
}
