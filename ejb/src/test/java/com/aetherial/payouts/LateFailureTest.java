package com.aetherial.payouts;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.payouts.entity.Delivery;
import com.aetherial.payouts.entity.WithdrawalState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A payment fails when nobody expects it any more, and coins cannot simply follow. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LateFailureTest {
  private static final PayoutAnswer DONE = new PayoutAnswer.Done("R1");
  private static final PayoutAnswer NO = new PayoutAnswer.Failed("no", "No.", false);
  private static final PayoutAnswer STUCK = new PayoutAnswer.Stranded("It is not back.");

  private final PayoutStage stage = new PayoutStage();

  @BeforeEach
  void it_was_sent() {
    stage.send();
  }

  @Test
  void money_that_is_not_back_moves_no_coins_and_a_person_is_told_once() {
    stage.hear(1, DONE);
    assertThat(stage.hear(1, STUCK)).isEqualTo(NewsOutcome.INCIDENT);
    assertThat(stage.hear(1, STUCK)).isEqualTo(NewsOutcome.KNOWN);
    assertThat(stage.withdrawal.state()).isEqualTo(WithdrawalState.PAID);
    assertThat(stage.in("member")).isEqualTo(-PayoutStage.COINS);
    assertThat(stage.toldTo(PayoutStage.ADMINISTRATOR)).containsExactly("payouts.incident");
  }

  @Test
  void when_it_is_back_after_all_nobody_has_to_look_any_more() {
    stage.hear(1, DONE);
    stage.hear(1, STUCK);
    assertThat(stage.hear(1, NO)).isEqualTo(NewsOutcome.APPLIED);
    assertThat(stage.withdrawal.state()).isEqualTo(WithdrawalState.RETURNED);
    assertThat(stage.in("member")).isZero();
    assertThat(stage.book.lateFailures).doesNotContainValue(true);
  }

  @Test
  void somebody_gives_the_coins_back_without_the_money() {
    stage.hear(1, DONE);
    stage.hear(1, STUCK);
    assertThat(resolve(Bearer.MEMBER)).isFalse();
    assertThat(stage.in("member")).isEqualTo(-PayoutStage.COINS);
    resolve(Bearer.HOUSE);
    assertThat(stage.withdrawal.state()).isEqualTo(WithdrawalState.RETURNED);
    assertThat(stage.in("member")).isZero();
  }

  @Test
  void while_it_is_open_it_is_a_doubt() {
    assertThat(stage.hear(1, STUCK)).isEqualTo(NewsOutcome.APPLIED);
    assertThat(stage.withdrawal.delivery()).isEqualTo(Delivery.UNKNOWN);
    assertThat(stage.in("clearing")).isEqualTo(PayoutStage.COINS);
  }

  @Test
  void a_member_who_gave_coins_for_a_late_payment_gets_them_when_its_money_comes_back() {
    lateSuccessIsBorneBy(Bearer.MEMBER);
    assertThat(stage.in("member")).isEqualTo(-PayoutStage.COINS);
    assertThat(stage.hear(1, NO)).isEqualTo(NewsOutcome.INCIDENT);
    assertThat(stage.hear(1, NO)).isEqualTo(NewsOutcome.KNOWN);
    assertThat(resolve(Bearer.NOBODY)).isTrue();
    assertThat(stage.in("member")).isZero();
    assertThat(stage.in("treasury")).isZero();
  }

  @Test
  void what_the_house_wrote_off_is_no_loss_when_the_money_comes_back() {
    lateSuccessIsBorneBy(Bearer.HOUSE);
    stage.hear(1, NO);
    assertThat(resolve(Bearer.NOBODY)).isTrue();
    assertThat(stage.in("loss")).isEqualTo(PayoutStage.COINS);
  }

  @Test
  void what_came_back_before_anybody_bore_it_is_no_incident() {
    stage.hear(1, NO);
    stage.hear(1, DONE);
    stage.hear(1, NO);
    assertThat(stage.hear(1, NO)).isEqualTo(NewsOutcome.KNOWN);
    assertThat(stage.book.lateFailures).isEmpty();
  }

  private void lateSuccessIsBorneBy(Bearer bearer) {
    String name = stage.withdrawal.nameOf(1);
    stage.hear(1, NO);
    stage.hear(1, DONE);
    var unused =
        stage.answers.late.coins.resolve(
            stage.withdrawal, name, new PaperProvider().clearing(), bearer);
    stage.book.lateSuccesses.put(name, false);
    stage.book.bearers.put(name, bearer);
  }

  /** Whether coins moved. */
  private boolean resolve(Bearer bearer) {
    String name = stage.withdrawal.nameOf(1);
    return stage.answers.late.failures.resolve(
            stage.withdrawal, name, bearer, PayoutStage.platform())
        != null;
  }
}
