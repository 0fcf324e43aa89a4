package com.aetherial.payouts;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.payouts.entity.Delivery;
import com.aetherial.payouts.entity.WithdrawalState;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** An attempt that was refused has paid after all, while the next one waits to be sent. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EarlierAttemptTest {
  private static final PayoutAnswer DONE = new PayoutAnswer.Done("R1");
  private static final PayoutAnswer NO = new PayoutAnswer.Failed("no", "No.", false);

  private final PayoutStage stage = new PayoutStage();

  @BeforeEach
  void the_first_attempt_pays_although_it_was_refused() {
    refuseTheFirst(stage);
    assertThat(stage.withdrawal.delivery()).isEqualTo(Delivery.WAITING);
    assertThat(stage.hear(1, DONE)).isEqualTo(NewsOutcome.APPLIED);
    assertThat(stage.withdrawal.state()).isEqualTo(WithdrawalState.PAID);
  }

  static void refuseTheFirst(PayoutStage stage) {
    stage.send();
    stage.hear(1, new PayoutAnswer.Failed("short", "Short.", true));
    stage.answers.steps.retry(stage.withdrawal, Tokens.next(), PayoutStage.platform());
  }

  @Test
  void that_it_paid_is_no_news_a_second_time() {
    assertThat(stage.hear(1, DONE)).isEqualTo(NewsOutcome.KNOWN);
    assertThat(stage.in("suspense")).isZero();
    assertThat(stage.in("treasury")).isEqualTo(PayoutStage.COINS);
  }

  @Test
  void that_the_other_one_paid_too_is_an_incident() {
    assertThat(stage.hear(2, DONE)).isEqualTo(NewsOutcome.INCIDENT);
    assertThat(stage.in("suspense")).isEqualTo(-PayoutStage.COINS);
  }

  @Test
  void only_its_own_money_can_come_back() {
    assertThat(stage.hear(2, NO)).isEqualTo(NewsOutcome.KNOWN);
    assertThat(stage.withdrawal.state()).isEqualTo(WithdrawalState.PAID);
    assertThat(stage.hear(1, NO)).isEqualTo(NewsOutcome.APPLIED);
    assertThat(stage.withdrawal.state()).isEqualTo(WithdrawalState.RETURNED);
    assertThat(stage.in("member")).isZero();
  }

  @Test
  void it_is_the_one_that_the_books_of_the_provider_are_compared_with() {
    assertThat(stage.paidOrders().within("paper", Instant.EPOCH, Instant.now()))
        .containsExactly(stage.withdrawal.nameOf(1))
        .doesNotContain(stage.withdrawal.externalId());
  }

  @Test
  void what_a_provider_has_taken_and_not_decided_is_looked_for_too() {
    var open = new PayoutStage();
    open.send();
    open.hear(1, new PayoutAnswer.Pending("R1"));
    assertThat(open.paidOrders().acceptedWithin("paper", Instant.EPOCH, Instant.now()))
        .containsExactly(open.withdrawal.externalId());
    open.hear(1, DONE);
    assertThat(open.paidOrders().acceptedWithin("paper", Instant.EPOCH, Instant.now())).isEmpty();
  }
}
