package com.aetherial.wallet;

import com.aetherial.kernel.CauseSource;
import com.aetherial.kernel.CauseView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Large gifts, wishes for new coins and transfers that were wrong, as causes of transfers. */
@ApplicationScoped
public class WalletCauses implements CauseSource {
  private static final String CONSOLE = "/admin/economy/";
  private static final String GIFT = "gift";
  private static final String SUPPLY = "supply";
  private static final String TRANSFER = "transfer";

  @Inject GiftRows gifts;

  @Override
  public Set<String> types() {
    return Set.of(GIFT, SUPPLY, TRANSFER);
  }

  @Override
  public Optional<CauseView> find(String type, String id) {
    return switch (type) {
      case SUPPLY -> Optional.of(new CauseView("wallet.cause.supply", "", CONSOLE + "supply"));
      case TRANSFER ->
          Optional.of(new CauseView("wallet.cause.transfer", id, CONSOLE + "transfer?id=" + id));
      default -> gift(id);
    };
  }

  private Optional<CauseView> gift(String id) {
    try {
      return gifts
          .find(UUID.fromString(id))
          .map(gift -> new CauseView("wallet.cause.gift", "@" + gift.to(), CONSOLE + "gifts"));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }
}
