package com.aetherial.payouts;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.payouts.entity.Delivery;
import com.aetherial.payouts.entity.WithdrawalState;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class AnswersTest {
  private static final PayoutAnswer DONE = new PayoutAnswer.Done("R1");
  private static final PayoutAnswer NO = new PayoutAnswer.Failed("no", "No.", false);
  private static final PayoutAnswer LATER = new PayoutAnswer.Failed("short", "Short.", true);
  private static final PayoutAnswer PENDING = new PayoutAnswer.Pending("R1");
  private static final PayoutAnswer UNKNOWN = new PayoutAnswer.Unknown("time-out");
  private static final PayoutAnswer NEVER = new PayoutAnswer.NeverArrived();
  private static final PayoutAnswer STUCK = new PayoutAnswer.Stranded("no reversal");

  /**
   * What happens next.
   *
   * @param attempt of which it is; 0 for a wish of the member and the answer to it
   * @param answer to be heard; null for another send, retry or wish
   */
  record Act(int attempt, @org.jspecify.annotations.Nullable PayoutAnswer answer) {}

  private final PayoutStage stage = new PayoutStage();

  @Example
  void doubt_keeps_the_coins_and_a_late_yes_settles() {
    stage.send();
    assertThat(stage.hear(1, UNKNOWN)).isEqualTo(NewsOutcome.APPLIED);
    assertThat(stage.in("clearing")).isEqualTo(PayoutStage.COINS);
    assertThat(stage.hear(1, DONE)).isEqualTo(NewsOutcome.APPLIED);
    assertThat(stage.withdrawal.state()).isEqualTo(WithdrawalState.PAID);
    assertThat(stage.hear(1, DONE)).isEqualTo(NewsOutcome.KNOWN);
    assertThat(stage.in("treasury")).isEqualTo(PayoutStage.COINS);
  }

  @Example
  void a_payment_after_the_coins_went_back_is_an_incident_once() {
    stage.send();
    stage.hear(1, NO);
    assertThat(stage.in("member")).isZero();
    assertThat(stage.hear(1, DONE)).isEqualTo(NewsOutcome.INCIDENT);
    assertThat(stage.hear(1, DONE)).isEqualTo(NewsOutcome.KNOWN);
    assertThat(stage.in("suspense")).isEqualTo(-PayoutStage.COINS);
    assertThat(stage.hear(1, NO)).isEqualTo(NewsOutcome.APPLIED);
    assertThat(stage.in("suspense")).isZero();
  }

  @Example
  void money_that_comes_back_gives_the_coins_back() {
    stage.send();
    stage.hear(1, DONE);
    assertThat(stage.hear(1, NO)).isEqualTo(NewsOutcome.APPLIED);
    assertThat(stage.withdrawal.state()).isEqualTo(WithdrawalState.RETURNED);
    assertThat(stage.in("member")).isZero();
    assertThat(stage.hear(1, DONE)).isEqualTo(NewsOutcome.KNOWN);
  }

  @Example
  void what_never_arrived_is_sent_under_the_same_name() {
    stage.send();
    String name = stage.withdrawal.externalId();
    stage.hear(1, UNKNOWN);
    stage.hear(1, NEVER);
    assertThat(stage.withdrawal.delivery()).isEqualTo(Delivery.WAITING);
    stage.send();
    assertThat(stage.withdrawal.externalId()).isEqualTo(name);
  }

  @Example
  void a_passing_refusal_keeps_the_coins_for_another_attempt() {
    stage.send();
    stage.hear(1, LATER);
    assertThat(stage.in("clearing")).isEqualTo(PayoutStage.COINS);
    stage.answers.steps.retry(stage.withdrawal, Tokens.next(), PayoutStage.platform());
    assertThat(stage.withdrawal.externalId()).endsWith("-2");
    stage.send();
    assertThat(stage.hear(1, DONE)).isEqualTo(NewsOutcome.INCIDENT);
    assertThat(stage.hear(2, NO)).isEqualTo(NewsOutcome.APPLIED);
  }

  @Property(tries = 2_000)
  void whatever_is_heard_every_coin_is_in_one_place_and_moved_once(
      @ForAll @Size(max = 25) List<@From("acts") Act> acts) {
    var anew = new PayoutStage();
    for (Act act : acts) {
      WithdrawalState before = anew.withdrawal.state();
      play(anew, act);
      WithdrawalState after = anew.withdrawal.state();
      assertThat(after == before || before.leadsTo(after)).isTrue();
      assertThat(anew.in("clearing")).isEqualTo(after.isOpen() ? PayoutStage.COINS : 0);
      assertThat(isSettled(anew)).isEqualTo(after == WithdrawalState.PAID || isReturned(anew));
      assertThat(anew.withdrawal.releasedId() != null).isEqualTo(after.isReleased());
      assertThat(after == WithdrawalState.FAILED && anew.withdrawal.isWantedBack()).isFalse();
      assertThat(anew.isBookedTwice()).isFalse();
      long open = anew.incidents.values().stream().filter(isOpen -> isOpen).count();
      assertThat(anew.in("suspense")).isEqualTo(-open * PayoutStage.COINS);
      assertThat(anew.books.values().stream().mapToLong(coins -> coins).sum()).isZero();
      assertThat(anew.hearThatItIsPaid(DONE)).isEqualTo(NewsOutcome.KNOWN);
      assertThat(anew.story).hasSize(anew.story.get(anew.story.size() - 1).number());
    }
  }

  private static boolean isSettled(PayoutStage stage) {
    return stage.withdrawal.settledId() != null;
  }

  private static boolean isReturned(PayoutStage stage) {
    return stage.withdrawal.state() == WithdrawalState.RETURNED;
  }

  private static void play(PayoutStage stage, Act act) {
    if (act.attempt() == 0) {
      cancel(stage, act);
    } else if (act.answer() != null) {
      stage.hear(Math.min(act.attempt(), stage.withdrawal.attempt()), act.answer());
    } else if (stage.withdrawal.delivery() == Delivery.REFUSED) {
      stage.answers.steps.retry(stage.withdrawal, Tokens.next(), PayoutStage.platform());
    } else if (stage.withdrawal.delivery() == Delivery.WAITING) {
      stage.send();
    }
  }

  /** The member wants it back, or the provider answers to that. */
  private static void cancel(PayoutStage stage, Act act) {
    if (act.answer() != null) {
      stage.takeBack(act.answer());
    } else if (stage.withdrawal.isCancellable() && !stage.withdrawal.isUnsent()) {
      stage.wantBack();
    }
  }

  @Provide
  Arbitrary<Act> acts() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 3),
            Arbitraries.of(DONE, NO, LATER, PENDING, UNKNOWN, NEVER, STUCK).injectNull(0.4))
        .as(Act::new);
  }
}
