package com.aetherial.payments;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.kernel.Notice;
import com.aetherial.kernel.Time;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
@SuppressWarnings("UnnecessaryAssignment") // no container fills the fields here
class PlanLifeTest {
  private static final UUID ADA = UUID.randomUUID();
  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

  private final List<Subscription> all = new ArrayList<>();
  private final List<Notice> told = new ArrayList<>();
  private final List<Subscription> givenBack = new ArrayList<>();
  private final PlanLife life = life();

  @ParameterizedTest
  @EnumSource(names = {"TRIAL", "ACTIVE", "PAST_DUE", "PAUSED"})
  void of_two_that_begin_the_second_is_one_too_many(SubscriptionState state) {
    Subscription first = plan();
    Subscription second = plan();
    assertThat(life.goesOn(first, standing(state, 1))).isTrue();
    assertThat(life.goesOn(second, standing(state, 1))).isTrue();
    assertThat(first.isSurplus()).isFalse();
    assertThat(second.isSurplus()).isTrue();
    assertThat(told).extracting(Notice::kind).containsExactly("payments.plan-surplus");
  }

  @Test
  void what_goes_on_or_follows_on_what_has_ended_is_not_too_many() {
    Subscription first = plan();
    life.goesOn(first, standing(SubscriptionState.ACTIVE, 1));
    life.goesOn(first, standing(SubscriptionState.PAST_DUE, 2));
    life.goesOn(first, standing(SubscriptionState.CANCELLED, 3));
    Subscription second = plan();
    life.goesOn(second, standing(SubscriptionState.ACTIVE, 4));
    assertThat(all).noneMatch(Subscription::isSurplus);
    assertThat(told).isEmpty();
  }

  @Test
  void the_end_of_a_plan_is_told_unless_it_was_one_too_many() {
    Subscription first = plan();
    Subscription second = plan();
    life.goesOn(first, standing(SubscriptionState.ACTIVE, 1));
    life.goesOn(second, standing(SubscriptionState.ACTIVE, 1));
    life.ends(first, true);
    assertThat(givenBack).isEmpty();
    for (Subscription each : List.of(second, first)) {
      life.goesOn(each, standing(SubscriptionState.CANCELLED, 2));
      life.ends(each, true);
    }
    assertThat(givenBack).containsExactly(second, first);
    assertThat(told)
        .extracting(Notice::kind)
        .containsExactly("payments.plan-surplus", "payments.plan-ended");
  }

  @Test
  void what_is_set_aside_for_the_end_of_a_trial_goes_back_when_it_will_not_be_paid() {
    Subscription tried = plan();
    life.goesOn(tried, trial(Duration.ofDays(2), false));
    assertThat(givenBack).isEmpty();
    life.goesOn(tried, trial(Duration.ofDays(2), true));
    assertThat(givenBack).containsExactly(tried);
    life.goesOn(tried, trial(Duration.ofDays(5), false));
    assertThat(givenBack).containsExactly(tried, tried);
  }

  private Subscription plan() {
    var plan =
        new Subscription(
            new PurchaseRequest(ADA, "key", "00".repeat(32)),
            new PlanTerms("plus", "Plus", Coins.parse("130"), new Price(999, "USD")),
            NOW,
            NOW.plusSeconds(3600));
    all.add(plan);
    return plan;
  }

  private static SubscriptionStanding standing(SubscriptionState state, int second) {
    return standing(state, false, NOW.plus(Duration.ofDays(30)), second);
  }

  private static SubscriptionStanding trial(Duration left, boolean ends) {
    return standing(SubscriptionState.TRIAL, ends, new Time().now().plus(left), 1);
  }

  private static SubscriptionStanding standing(
      SubscriptionState state, boolean ends, Instant until, int second) {
    Instant asked = NOW.plusSeconds(second);
    var period = new PlanPeriod(NOW, until);
    return new SubscriptionStanding("sub_1", state, ends, period, NOW, asked, asked);
  }

  private PlanLife life() {
    var made = new PlanLife();
    made.time = new Time();
    made.holds =
        new PlanHolds() {
          @Override
          void giveBack(Subscription plan) {
            givenBack.add(plan);
          }
        };
    made.notices = new PlanNotices();
    made.notices.notices = new HeardEvents<>(told);
    made.subscriptions =
        new Subscriptions() {
          @Override
          Optional<Subscription> livingOf(UUID personId) {
            return all.stream()
                .filter(one -> one.isOf(personId) && one.state().isLiving() && !one.isSurplus())
                .findFirst();
          }
        };
    made.trials = new PlanTrials();
    made.trials.holds = made.holds;
    made.trials.notices = new PlanNotices();
    made.trials.notices.notices = new HeardEvents<>(new ArrayList<>());
    made.trials.time = made.time;
    return made;
  }
}
