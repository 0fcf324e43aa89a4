package com.aetherial.payouts;

import com.aetherial.payouts.entity.Delivery;
import com.aetherial.payouts.entity.WithdrawalState;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which withdrawals an administrator wants to see; null for all.
 *
 * @param state how far they have come
 * @param provider who pays
 * @param delivery how far the provider is
 */
public record DeskFilter(
    @Nullable WithdrawalState state, @Nullable String provider, @Nullable Delivery delivery) {
  /** Everything. */
  public static final DeskFilter ALL = new DeskFilter(null, null, null);

  /** The condition on {@code w}, with named parameters. */
  String condition() {
    List<String> parts = new ArrayList<>(List.of("1 = 1"));
    if (state != null) {
      parts.add("w.state = :state");
    }
    if (provider != null) {
      parts.add("w.provider = :provider");
    }
    if (delivery != null) {
      parts.add("w.delivery = :delivery");
    }
    return String.join(" and ", parts);
  }
}
