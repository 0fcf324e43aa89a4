package com.aetherial.payouts;

import com.aetherial.ledger.entity.Coins;
import com.aetherial.payments.MoneyView;
import com.aetherial.payouts.entity.Withdrawal;
import com.aetherial.payouts.entity.WithdrawalOrder;
import com.aetherial.payouts.entity.WithdrawalState;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A withdrawal as its member sees it.
 *
 * @param id its identity
 * @param state how far it has come
 * @param coins what the member gives
 * @param fee the part that the platform keeps as a fee
 * @param amount what arrives
 * @param rate what one coin is paid with, as it was when it was asked for
 * @param provider who pays
 * @param methodId where it goes
 * @param destination the mask of that place
 * @param reason why it was rejected, cancelled or failed; null otherwise
 * @param isCancellable whether its member may cancel it now, as far as we know
 * @param createdAt when it was asked for
 * @param paidAt when it was paid
 * @param closedAt when its coins went back
 */
public record WithdrawalView(
    UUID id,
    WithdrawalState state,
    Coins coins,
    Coins fee,
    MoneyView amount,
    String rate,
    String provider,
    UUID methodId,
    String destination,
    @Nullable String reason,
    boolean isCancellable,
    Instant createdAt,
    @Nullable Instant paidAt,
    @Nullable Instant closedAt) {
  private static final int MILLIONTHS = 6;

  static WithdrawalView of(Withdrawal withdrawal, String destination) {
    WithdrawalOrder order = withdrawal.order();
    return new WithdrawalView(
        withdrawal.id(),
        withdrawal.state(),
        order.coins(),
        order.fee(),
        new MoneyView(order.amount().amount(), order.amount().currency()),
        BigDecimal.valueOf(order.rate(), MILLIONTHS).stripTrailingZeros().toPlainString(),
        order.provider(),
        order.methodId(),
        destination,
        withdrawal.reason(),
        withdrawal.isCancellable(),
        withdrawal.createdAt(),
        withdrawal.paidAt(),
        withdrawal.closedAt());
  }
}
