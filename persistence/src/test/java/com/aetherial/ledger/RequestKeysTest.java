package com.aetherial.ledger;

import static com.aetherial.ledger.Books.leg;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RequestKeysTest {
  private static final Books BOOKS = new Books();

  @Test
  void a_repeat_gets_the_stored_answer_and_not_one_from_live_balances() {
    UUID ada = BOOKS.personWith(100, "CASH");
    UUID ben = BOOKS.person();
    Order order = Order.of("TRANSFER");
    Outcome first = BOOKS.move(order, ada, ben, 30);
    BOOKS.move(ada, ben, 50);

    Outcome again = BOOKS.move(order, ada, ben, 30);

    assertThat(again.outcome()).isEqualTo("REPLAYED");
    assertThat(again).usingRecursiveComparison().ignoringFields("outcome").isEqualTo(first);
    assertThat(BOOKS.balance(ben, "CASH")).isEqualTo(80);
  }

  @Test
  void two_honest_equal_payments_with_two_keys_are_both_made() {
    UUID ada = BOOKS.personWith(100, "CASH");
    UUID ben = BOOKS.person();
    Order order = Order.of("GIFT");

    BOOKS.move(order, ada, ben, 10);
    Outcome second = BOOKS.move(order.keyed("another " + order.key()), ada, ben, 10);

    assertThat(second.outcome()).isEqualTo("DONE");
    assertThat(BOOKS.balance(ben, "CASH")).isEqualTo(20);
  }

  @Test
  void a_key_cannot_be_used_for_something_else() {
    UUID ada = BOOKS.personWith(100, "CASH");
    Order order = Order.of("GIFT");
    BOOKS.move(order, ada, BOOKS.person(), 10);

    Outcome other = BOOKS.move(order.saying("something else"), ada, BOOKS.person(), 11);

    assertThat(other.outcome()).isEqualTo("request-key-reused");
    assertThat(other.transfer()).isNull();
  }

  @Test
  void a_remembered_refusal_stands_even_when_the_coins_are_there_later() {
    UUID ada = BOOKS.person();
    UUID ben = BOOKS.person();
    Order order = Order.of("GIFT");
    Outcome refused = BOOKS.move(order, ada, ben, 10);
    remember(order, refused);
    BOOKS.fund(ada, "CASH", 100);

    Outcome again = BOOKS.move(order, ada, ben, 10);

    assertThat(again.outcome()).isEqualTo("refused-before");
    assertThat(again.detail()).contains("insufficient-balance", "\"needed\": 10");
    assertThat(BOOKS.move(order.saying("else"), ada, ben, 10).outcome())
        .isEqualTo("request-key-reused");
  }

  @Test
  void what_was_remembered_first_wins_over_a_later_refusal() {
    UUID ada = BOOKS.personWith(100, "CASH");
    Order order = Order.of("GIFT");
    Outcome made = BOOKS.move(order, ada, BOOKS.person(), 10);

    Outcome known = remember(order, made);

    assertThat(known.outcome()).isEqualTo("REPLAYED");
    assertThat(known.transfer()).isEqualTo(made.transfer());
  }

  @Test
  void the_same_key_from_many_threads_moves_coins_once() {
    UUID ada = BOOKS.personWith(100, "CASH");
    UUID ben = BOOKS.person();
    Order order = Order.of("GIFT");

    List<Outcome> answers = Crowd.of(12, n -> BOOKS.move(order, ada, ben, 10));

    assertThat(answers).filteredOn(Outcome::done).hasSize(1);
    assertThat(answers)
        .extracting(Outcome::outcome)
        .isSubsetOf("DONE", "REPLAYED", "request-in-progress");
    assertThat(BOOKS.balance(ben, "CASH")).isEqualTo(10);
  }

  @Test
  void the_same_key_with_different_bodies_from_many_threads_moves_coins_once() {
    UUID ada = BOOKS.personWith(100, "CASH");
    UUID ben = BOOKS.person();
    Order order = Order.of("GIFT");

    List<Outcome> answers =
        Crowd.of(12, n -> BOOKS.move(order.saying("body " + n), ada, ben, 1 + n));

    assertThat(answers).filteredOn(Outcome::done).hasSize(1);
    assertThat(answers)
        .extracting(Outcome::outcome)
        .isSubsetOf("DONE", "request-key-reused", "request-in-progress");
    assertThat(BOOKS.balance(ben, "CASH"))
        .isEqualTo(answers.stream().filter(Outcome::done).findFirst().orElseThrow().amount());
  }

  @Test
  void a_general_posting_is_kept_under_its_key_too() {
    UUID ada = BOOKS.person();
    Order order = Order.of("REWARD");
    var give = leg(null, "TREASURY", -5);

    BOOKS.post(order, give, leg(ada, "PROMO", 5));
    Outcome again = BOOKS.post(order, give, leg(ada, "PROMO", 5));

    assertThat(again.outcome()).isEqualTo("REPLAYED");
    assertThat(BOOKS.balance(ada, "PROMO")).isEqualTo(5);
  }

  private static Outcome remember(Order order, Outcome refused) {
    return BOOKS.row(
        "select * from ledger.remember_refusal(?, ?, null, ?, ?::jsonb)",
        order.key(),
        order.fingerprint().getBytes(StandardCharsets.UTF_8),
        refused.outcome(),
        refused.detail());
  }
}
