package com.aetherial.payments;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.ledger.entity.Coins;
import com.aetherial.payments.entity.PlanPeriod;
import com.aetherial.payments.entity.PlanTerms;
import com.aetherial.payments.entity.Price;
import com.aetherial.payments.entity.PurchaseRequest;
import com.aetherial.payments.entity.Subscription;
import com.aetherial.payments.entity.SubscriptionStanding;
import com.aetherial.payments.entity.SubscriptionState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
@SuppressWarnings("UnnecessaryAssignment") // no container fills the fields here
class PlanTrialsTest {
  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
  private static final Duration SOON = Duration.ofDays(3);

  private final Subscription plan =
      new Subscription(
          new PurchaseRequest(UUID.randomUUID(), "key", "00".repeat(32)),
          new PlanTerms("plus", "Plus", Coins.parse("130"), new Price(999, "USD")),
          NOW,
          NOW.plusSeconds(3600));

  @Test
  void each_plan_has_days_of_its_own() {
    assertThat(PlanTrials.parse("Plus 7, Pro 90"))
        .containsExactlyInAnyOrderEntriesOf(Map.of("plus", 7, "pro", 90));
    assertThat(PlanTrials.parse(" ")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Plus", "Plus 0", "Plus 91", "Plus 7,", "Plus 7, plus 8", "7 Plus"})
  void what_makes_no_sense_is_said_to_the_administrator(String text) {
    assertThat(trials().objection(text))
        .hasValueSatisfying(why -> assertThat(why).contains("Plus 7"));
  }

  @Test
  void only_plans_on_offer_can_be_tried() {
    assertThat(trials().objection("Plus 7, Starter 14")).isEmpty();
    assertThat(trials().objection("Gold 7")).isPresent();
  }

  @Test
  void the_end_of_a_trial_is_told_once_and_only_when_it_is_near() {
    follow(SubscriptionState.TRIAL, false, 7);
    assertThat(plan.tellsTrialEnd(NOW, SOON)).isFalse();
    Instant near = NOW.plus(Duration.ofDays(5));
    assertThat(plan.tellsTrialEnd(near, SOON)).isTrue();
    assertThat(plan.tellsTrialEnd(near, SOON)).isFalse();
  }

  @Test
  void who_has_ended_the_trial_or_pays_hears_nothing() {
    follow(SubscriptionState.TRIAL, true, 1);
    assertThat(plan.tellsTrialEnd(NOW, SOON)).isFalse();
    follow(SubscriptionState.ACTIVE, false, 1);
    assertThat(plan.tellsTrialEnd(NOW, SOON)).isFalse();
  }

  private void follow(SubscriptionState state, boolean ends, int days) {
    var period = new PlanPeriod(NOW, NOW.plus(Duration.ofDays(days)));
    plan.follow(new SubscriptionStanding("sub_1", state, ends, period, NOW, NOW, NOW));
  }

  private static PlanTrials trials() {
    var trials = new PlanTrials();
    trials.offers =
        new PlanList() {
          @Override
          List<PlanTerms> plans() {
            return parse(DEFAULT);
          }
        };
    return trials;
  }
}
