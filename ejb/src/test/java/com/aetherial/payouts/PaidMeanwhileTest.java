package com.aetherial.payouts;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.payouts.entity.Delivery;
import com.aetherial.payouts.entity.WithdrawalState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** An attempt that was refused has paid after all, while nobody knows of the next one. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PaidMeanwhileTest {
  private static final PayoutAnswer DONE = new PayoutAnswer.Done("R1");
  private static final PayoutAnswer NO = new PayoutAnswer.Failed("no", "No.", false);
  private static final PayoutAnswer LATER = new PayoutAnswer.Failed("short", "Short.", true);

  private final PayoutStage stage = new PayoutStage();

  @BeforeEach
  void the_first_attempt_pays_while_the_second_is_in_doubt() {
    EarlierAttemptTest.refuseTheFirst(stage);
    stage.send();
    stage.hear(2, new PayoutAnswer.Unknown("time-out"));
    assertThat(stage.hear(1, DONE)).isEqualTo(NewsOutcome.INCIDENT);
    assertThat(stage.in("suspense")).isEqualTo(-PayoutStage.COINS);
  }

  @Test
  void when_the_second_is_refused_for_now_the_first_settles_it_once() {
    assertThat(stage.hear(2, LATER)).isEqualTo(NewsOutcome.APPLIED);
    itIsPaidByTheFirst();
    assertThat(stage.hear(1, DONE)).isEqualTo(NewsOutcome.KNOWN);
    itIsPaidByTheFirst();
  }

  @Test
  void when_the_second_is_refused_for_good_no_coins_go_back() {
    stage.hear(2, NO);
    itIsPaidByTheFirst();
    assertThat(stage.toldTo(stage.withdrawal.personId())).endsWith("payouts.paid");
  }

  @Test
  void when_the_second_never_arrived_it_is_not_sent_again() {
    stage.hear(2, new PayoutAnswer.NeverArrived());
    itIsPaidByTheFirst();
  }

  @Test
  void when_somebody_gives_the_second_up_no_coins_go_back() {
    stage.answers.steps.deliver(stage.withdrawal, Delivery.MANUAL, PayoutStage.platform());
    stage.giveUp();
    itIsPaidByTheFirst();
  }

  @Test
  void when_the_second_pays_too_one_of_them_stays_to_be_looked_at() {
    stage.hear(2, DONE);
    assertThat(stage.rows.paidBy(stage.withdrawal.id())).contains(2);
    assertThat(stage.in("suspense")).isEqualTo(-PayoutStage.COINS);
    assertThat(stage.hear(1, NO)).isEqualTo(NewsOutcome.APPLIED);
    assertThat(stage.in("suspense")).isZero();
    assertThat(stage.withdrawal.state()).isEqualTo(WithdrawalState.PAID);
  }

  private void itIsPaidByTheFirst() {
    assertThat(stage.withdrawal.state()).isEqualTo(WithdrawalState.PAID);
    assertThat(stage.rows.paidBy(stage.withdrawal.id())).contains(1);
    assertThat(stage.in("treasury")).isEqualTo(PayoutStage.COINS);
    assertThat(stage.in("suspense")).isZero();
    assertThat(stage.in("clearing")).isZero();
    assertThat(stage.in("member")).isEqualTo(-PayoutStage.COINS);
    assertThat(stage.incidents).doesNotContainValue(true);
  }
}
