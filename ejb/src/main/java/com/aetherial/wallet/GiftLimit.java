package com.aetherial.wallet;

import com.aetherial.ledger.entity.Coins;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How much one administrator gives to one member at a time without another one. */
@ApplicationScoped
class GiftLimit {
  @Inject WalletSettings settings;

  /**
   * Passes when the gift is small enough.
   *
   * @throws GiftNeedsAgreement otherwise
   */
  void mustKeep(Coins amount) {
    if (isAbove(amount)) {
      throw new GiftNeedsAgreement(settings.givenAlone());
    }
  }

  /** The same for what a batch gives to each member in sum: many small gifts are a large one. */
  void mustKeep(List<BatchTransfer> transfers) {
    Map<String, Coins> sums =
        transfers.stream()
            .filter(BatchTransfer::isFromTreasury)
            .collect(
                Collectors.toMap(
                    transfer -> transfer.to().strip().toLowerCase(Locale.ROOT),
                    transfer -> Coins.parse(transfer.amount()),
                    Coins::plus));
    sums.values().forEach(this::mustKeep);
  }

  boolean isAbove(Coins amount) {
    return amount.compareTo(settings.givenAlone()) > 0;
  }
}
