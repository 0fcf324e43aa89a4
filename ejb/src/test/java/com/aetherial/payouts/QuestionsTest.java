package com.aetherial.payouts;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.payouts.entity.Delivery;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** An order was accepted, and its end is not told. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class QuestionsTest {
  private static final PayoutAnswer PENDING = new PayoutAnswer.Pending("R1");
  private static final PayoutAnswer UNKNOWN = new PayoutAnswer.Unknown("time-out");

  private final PayoutStage stage = new PayoutStage();

  @BeforeEach
  void the_provider_takes_the_order() {
    stage.send();
    stage.hear(1, PENDING);
    assertThat(stage.withdrawal.delivery()).isEqualTo(Delivery.ACCEPTED);
  }

  @Test
  void a_provider_that_lost_an_accepted_order_is_asked_four_times_and_then_a_person() {
    for (int question = 1; question < 4; question++) {
      stage.ask(new MpesaPayouts(), UNKNOWN);
      assertThat(stage.withdrawal.delivery()).isEqualTo(Delivery.UNKNOWN);
      assertThat(stage.withdrawal.questions()).isEqualTo(question);
    }
    stage.ask(new MpesaPayouts(), UNKNOWN);
    aPersonHasToLook();
  }

  @Test
  void a_clear_answer_begins_the_questions_anew() {
    for (int day = 0; day < 5; day++) {
      stage.ask(new StripePayouts(), UNKNOWN);
      stage.ask(new StripePayouts(), UNKNOWN);
      stage.ask(new StripePayouts(), PENDING);
    }
    assertThat(stage.withdrawal.delivery()).isEqualTo(Delivery.ACCEPTED);
    assertThat(stage.withdrawal.questions()).isZero();
  }

  @Test
  void two_hours_are_enough_for_a_phone() {
    stage.pass(Duration.ofMinutes(119));
    stage.ask(new MpesaPayouts(), PENDING);
    assertThat(stage.withdrawal.delivery()).isEqualTo(Delivery.ACCEPTED);
    stage.pass(Duration.ofMinutes(2));
    stage.ask(new MpesaPayouts(), PENDING);
    aPersonHasToLook();
  }

  @Test
  void a_week_is_enough_for_stripe_and_nothing_for_people_who_take_files_to_a_bank() {
    stage.pass(Duration.ofDays(6));
    stage.ask(new StripePayouts(), PENDING);
    stage.pass(Duration.ofDays(2));
    stage.ask(new BankProvider(), PENDING);
    assertThat(stage.withdrawal.delivery()).isEqualTo(Delivery.ACCEPTED);
    stage.ask(new StripePayouts(), PENDING);
    aPersonHasToLook();
  }

  @Test
  void what_is_told_after_all_settles_it() {
    stage.pass(Duration.ofHours(3));
    stage.ask(new MpesaPayouts(), PENDING);
    assertThat(stage.hear(1, new PayoutAnswer.Done("R1"))).isEqualTo(NewsOutcome.APPLIED);
    assertThat(stage.in("treasury")).isEqualTo(PayoutStage.COINS);
  }

  private void aPersonHasToLook() {
    assertThat(stage.withdrawal.delivery()).isEqualTo(Delivery.MANUAL);
    assertThat(stage.in("clearing")).isEqualTo(PayoutStage.COINS);
    assertThat(stage.toldTo(PayoutStage.ADMINISTRATOR)).containsExactly("payouts.undecided");
  }
}
