package com.aetherial.payouts;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import com.aetherial.kernel.Switches;
import com.aetherial.kernel.Time;
import com.aetherial.payouts.entity.Delivery;
import com.aetherial.payouts.entity.Told;
import com.aetherial.payouts.entity.Withdrawal;
import com.aetherial.payouts.entity.WithdrawalState;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The transactions around a call to a provider. What is about to be sent is committed before, so
 * that a crash in between leaves an order that is asked about instead of one that is forgotten.
 */
@Stateless
@TransactionAttribute(REQUIRES_NEW)
public class Sending {
  private static final Duration LOAN = Duration.ofMinutes(3);

  @Inject Withdrawals withdrawals;
  @Inject Providers providers;
  @Inject Orders orders;
  @Inject Steps steps;
  @Inject Answers answers;
  @Inject PayoutNotices notices;
  @Inject Questions questions;
  @Inject Switches switches;
  @Inject Time time;

  /** What a provider is called for. */
  public enum Act {
    SEND,
    ASK,
    TAKE_BACK
  }

  /** A call that has to be made. */
  public record Call(PayoutProvider provider, PayoutOrder order, Act act) {}

  /** Withdrawals to look after now; each is lent for three minutes. */
  public List<UUID> due(int limit) {
    return withdrawals.lendDue(LOAN, limit);
  }

  /** Prepares the next call about a withdrawal; empty when there is nothing to do now. */
  public Optional<Call> prepare(UUID id) {
    Withdrawal withdrawal = withdrawals.lock(id).orElseThrow(NoSuchWithdrawal::new);
    PayoutProvider provider = providers.named(withdrawal.order().provider());
    if (withdrawal.isWantedBack()
        && (withdrawal.delivery() == Delivery.WAITING || withdrawal.delivery().isInDoubt())) {
      return Optional.of(new Call(provider, orders.of(withdrawal), Act.TAKE_BACK));
    }
    if (withdrawal.delivery() == Delivery.WAITING) {
      return isSendable(withdrawal) && provider.isAvailable()
          ? Optional.of(handOver(withdrawal, provider))
          : Optional.empty();
    }
    return withdrawal.delivery().isInDoubt()
        ? Optional.of(new Call(provider, orders.of(withdrawal), Act.ASK))
        : Optional.empty();
  }

  /** A question about a withdrawal that was sent and is not decided, or was paid. */
  public Optional<Call> question(UUID id) {
    Withdrawal withdrawal = withdrawals.find(id).orElseThrow(NoSuchWithdrawal::new);
    boolean isSent =
        withdrawal.delivery().isInDoubt() || withdrawal.state() == WithdrawalState.PAID;
    return isSent
        ? Optional.of(
            new Call(
                providers.named(withdrawal.order().provider()), orders.of(withdrawal), Act.ASK))
        : Optional.empty();
  }

  /** Takes what the provider answered to a call. */
  public NewsOutcome answered(UUID id, Call call, PayoutAnswer answer) {
    Withdrawal withdrawal = withdrawals.lock(id).orElseThrow(NoSuchWithdrawal::new);
    Withdrawals.Attempt attempt =
        withdrawals
            .attempt(call.provider().name(), call.order().externalId())
            .orElseThrow(NoSuchWithdrawal::new);
    boolean isQuestion = call.act() != Act.SEND && attempt.number() == withdrawal.attempt();
    NewsOutcome outcome =
        call.act() == Act.TAKE_BACK
            ? answers.takenBack(withdrawal, attempt, answer)
            : answers.apply(withdrawal, attempt, answer);
    questions.next(withdrawal, call.provider(), isQuestion);
    return outcome;
  }

  private Call handOver(Withdrawal withdrawal, PayoutProvider provider) {
    steps.send(
        withdrawal,
        Told.platform(
            "Handed to " + provider.title() + ", attempt " + withdrawal.attempt() + ".",
            time.now()));
    notices.sent(withdrawal, provider.title());
    withdrawal.lookAgain(time.now().plus(LOAN));
    return new Call(provider, orders.of(withdrawal), Act.SEND);
  }

  /** While payouts are off, nothing begins; another attempt is an administrator's decision. */
  private boolean isSendable(Withdrawal withdrawal) {
    boolean isReady =
        withdrawal.state() == WithdrawalState.APPROVED
            || withdrawal.state() == WithdrawalState.PROCESSING;
    return isReady && (withdrawal.attempt() > 1 || switches.isOn("payouts"));
  }
}
