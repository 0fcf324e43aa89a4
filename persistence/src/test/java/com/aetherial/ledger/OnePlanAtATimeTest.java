package com.aetherial.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The database itself lets nobody have two plans, and sets coins aside for a plan once at a time.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OnePlanAtATimeTest {
  private final Books books = new Books();
  private final UUID ada = books.person();

  @ParameterizedTest
  @ValueSource(strings = {"TRIAL", "ACTIVE", "PAST_DUE", "PAUSED"})
  void a_second_plan_lives_only_to_be_ended(String state) {
    subscribe("first", "ACTIVE", false);
    assertThatThrownBy(() -> subscribe("second", state, false))
        .hasMessageContaining("one_plan_at_a_time");
    subscribe("second", state, true);
    run("update payments.subscription set state = 'CANCELLED', ended_at = now()");
    subscribe("third", state, false);
  }

  @Test
  void only_a_surplus_is_ended_as_one() {
    subscribe("first", "ACTIVE", false);
    assertThatThrownBy(() -> run("update payments.subscription set surplus_ended_at = now()"))
        .hasMessageContaining("only_a_surplus_is_ended_as_one");
  }

  @Test
  void one_hold_lives_at_a_time_and_an_ended_one_stays_ended() {
    subscribe("first", "TRIAL", false);
    hold(1);
    assertThatThrownBy(() -> hold(2)).hasMessageContaining("one_hold_of_a_plan");
    run("update payments.plan_hold set ended_at = now()");
    hold(2);
    assertThatThrownBy(() -> run("update payments.plan_hold set number = 3 where number = 2"))
        .hasMessageContaining("ends once");
    assertThatThrownBy(() -> run("update payments.plan_hold set ended_at = null"))
        .hasMessageContaining("ends once");
    assertThat(books.number("select count(*) from payments.plan_hold where ended_at is null"))
        .isEqualTo(1);
  }

  private void subscribe(String name, String state, boolean isSurplus) {
    run(
        ("insert into payments.subscription (id, person_id, request_key, fingerprint, plan, name,"
                + " coins, price, currency, state, stripe_id, created_at, expires_at,"
                + " next_check_at, told_at, started_at, surplus) values (gen_random_uuid(), '%s',"
                + " '%2$s', sha256('a'), 'monthly', 'Monthly', 1000, 999, 'USD', '%3$s', '%2$s',"
                + " now() - interval '9 days', now(), now(), now(), now(), %4$s)")
            .formatted(ada, name, state, isSurplus));
  }

  private void hold(int number) {
    run(
        ("insert into payments.plan_hold (subscription_id, number, hold_id, coins)"
                + " select id, %d, gen_random_uuid(), 1000 from payments.subscription")
            .formatted(number));
  }

  private void run(String sql) {
    books.database.asOwner(sql);
  }
}
