package com.aetherial.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A member whose payment a bank suspects is in question until somebody has decided. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FraudCaseTest {
  private final Books books = new Books();
  private final UUID ada = books.person();
  private final UUID ben = books.person();
  private final UUID purchase = UUID.randomUUID();

  @BeforeEach
  void a_bank_warns() {
    books.database.damage(
        ("insert into payments.purchase (id, person_id, request_key, fingerprint, coins, bonus,"
                + " price, currency, state, hold_id, session_id, transfer_id, created_at,"
                + " expires_at, next_check_at, paid_at, credited_at) values ('%s', '%s', 'one',"
                + " sha256('a'), 100, 0, 500, 'USD', 'CREDITED', gen_random_uuid(), 'cs_1',"
                + " gen_random_uuid(), now(), now() + interval '1 hour', now(), now(), now())")
            .formatted(purchase, ada));
    run(
        ("insert into payments.fraud_case (purchase_id, person_id, warned_at)"
                + " values ('%s', '%s', now())")
            .formatted(purchase, ada));
  }

  @Test
  void only_that_member_is_in_question_held_or_not() {
    assertThat(isInQuestion(ada)).isTrue();
    assertThat(isInQuestion(ben)).isFalse();
    run("update payments.fraud_case set state = 'HELD', coins = 5, hold_id = gen_random_uuid()");
    assertThat(isInQuestion(ada)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"CLEARED", "OVER"})
  void a_decision_ends_it_and_holds_nothing(String state) {
    run("update payments.fraud_case set state = '" + state + "', decided_at = now()");
    assertThat(isInQuestion(ada)).isFalse();
    assertThatThrownBy(
            () -> run("update payments.fraud_case set coins = 5, hold_id = gen_random_uuid()"))
        .hasMessageContaining("only_a_held_case_holds");
  }

  @Test
  void a_decision_has_its_moment_and_coins_have_their_hold() {
    assertThatThrownBy(() -> run("update payments.fraud_case set state = 'CLEARED'"))
        .hasMessageContaining("a_decision_has_a_moment");
    assertThatThrownBy(() -> run("update payments.fraud_case set state = 'HELD', coins = 5"))
        .hasMessageContaining("coins_are_held_by_a_hold");
    assertThatThrownBy(() -> run("delete from payments.fraud_case"))
        .hasMessageContaining("never removed");
  }

  private boolean isInQuestion(UUID person) {
    return books.number("select payments.is_in_question('" + person + "')::int") == 1;
  }

  private void run(String sql) {
    books.database.asOwner(sql);
  }
}
