package com.aetherial.payouts;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.payouts.entity.Delivery;
import com.aetherial.payouts.entity.WithdrawalState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A member wants a withdrawal back that was sent, and news of it comes in every order. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CancellingTest {
  private static final PayoutAnswer TAKEN_BACK =
      new PayoutAnswer.Failed("canceled", "Taken back.", false);
  private static final PayoutAnswer PENDING = new PayoutAnswer.Pending("po_1");
  private static final PayoutAnswer DONE = new PayoutAnswer.Done("po_1");

  private final PayoutStage stage = new PayoutStage();

  @BeforeEach
  void it_was_sent_and_is_wanted_back() {
    stage.send();
    stage.hear(1, PENDING);
    stage.wantBack();
  }

  @Test
  void the_answer_is_first_and_the_message_after_it() {
    stage.takeBack(TAKEN_BACK);
    assertThat(stage.hear(1, TAKEN_BACK)).isEqualTo(NewsOutcome.KNOWN);
    itIsCancelled();
  }

  @Test
  void the_message_is_first_and_the_answer_after_it() {
    assertThat(stage.hear(1, TAKEN_BACK)).isEqualTo(NewsOutcome.APPLIED);
    assertThat(stage.takeBack(TAKEN_BACK)).isEqualTo(NewsOutcome.KNOWN);
    itIsCancelled();
  }

  @Test
  void the_answer_is_lost_and_the_message_comes_later() {
    stage.takeBack(new PayoutAnswer.Unknown("time-out"));
    assertThat(stage.withdrawal.isWantedBack()).isTrue();
    stage.hear(1, TAKEN_BACK);
    itIsCancelled();
  }

  @Test
  void a_refusal_that_passes_is_not_tried_again_when_it_is_wanted_back() {
    stage.hear(1, new PayoutAnswer.Failed("short", "Short.", true));
    itIsCancelled();
  }

  @Test
  void too_late_is_said_and_a_refusal_after_that_is_a_failure() {
    stage.takeBack(PENDING);
    assertThat(stage.withdrawal.isWantedBack()).isFalse();
    assertThat(stage.withdrawal.delivery()).isEqualTo(Delivery.ACCEPTED);
    stage.hear(1, new PayoutAnswer.Failed("no_account", "No account.", false));
    assertThat(stage.withdrawal.state()).isEqualTo(WithdrawalState.FAILED);
    assertThat(stage.in("member")).isZero();
  }

  @Test
  void what_was_paid_meanwhile_is_paid() {
    stage.takeBack(DONE);
    assertThat(stage.withdrawal.state()).isEqualTo(WithdrawalState.PAID);
    assertThat(stage.in("treasury")).isEqualTo(PayoutStage.COINS);
    stage.hear(1, TAKEN_BACK);
    assertThat(stage.withdrawal.state()).isEqualTo(WithdrawalState.RETURNED);
  }

  @Test
  void what_never_arrived_is_cancelled_once_it_waits() {
    stage.takeBack(new PayoutAnswer.NeverArrived());
    assertThat(stage.withdrawal.delivery()).isEqualTo(Delivery.WAITING);
    stage.takeBack(new PayoutAnswer.NeverArrived());
    itIsCancelled();
  }

  @Test
  void what_waits_to_be_handed_over_again_is_asked_about_before_it_is_cancelled() {
    var anew = new PayoutStage();
    anew.send();
    anew.hear(1, new PayoutAnswer.NeverArrived());
    assertThat(anew.withdrawal.delivery()).isEqualTo(Delivery.WAITING);
    assertThat(anew.withdrawal.isUnsent()).isFalse();
    assertThat(anew.withdrawal.isCancellable()).isTrue();
  }

  @Test
  void what_waits_and_nobody_answers_about_comes_to_a_person() {
    stage.takeBack(new PayoutAnswer.NeverArrived());
    assertThat(stage.withdrawal.delivery()).isEqualTo(Delivery.WAITING);
    assertThat(stage.takeBack(new PayoutAnswer.Unknown("away"))).isEqualTo(NewsOutcome.APPLIED);
    assertThat(stage.withdrawal.delivery()).isEqualTo(Delivery.UNKNOWN);
    assertThat(stage.withdrawal.isWantedBack()).isTrue();
    stage.answers.steps.deliver(stage.withdrawal, Delivery.MANUAL, PayoutStage.platform());
    stage.giveUp();
    assertThat(stage.withdrawal.state()).isEqualTo(WithdrawalState.CANCELLED);
    assertThat(stage.in("member")).isZero();
    assertThat(stage.toldTo(stage.withdrawal.personId())).containsExactly("payouts.cancelled");
  }

  @Test
  void what_waits_and_is_not_wanted_back_goes_on_waiting() {
    var anew = new PayoutStage();
    anew.send();
    anew.hear(1, new PayoutAnswer.NeverArrived());
    assertThat(anew.hear(1, new PayoutAnswer.Unknown("away"))).isEqualTo(NewsOutcome.KNOWN);
    assertThat(anew.withdrawal.delivery()).isEqualTo(Delivery.WAITING);
  }

  private void itIsCancelled() {
    assertThat(stage.withdrawal.state()).isEqualTo(WithdrawalState.CANCELLED);
    assertThat(stage.in("member")).isZero();
    assertThat(stage.in("clearing")).isZero();
    assertThat(stage.toldTo(stage.withdrawal.personId())).containsExactly("payouts.cancelled");
    assertThat(stage.story.get(stage.story.size() - 1).told().actor()).isEqualTo("member");
  }
}
