package com.aetherial.ledger;

import static com.aetherial.ledger.Books.leg;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CrowdedTransfersTest {
  private static final int CALLERS = 8;
  private static final int EACH = 25;

  private final Books books = new Books();

  @AfterEach
  void the_books_are_right() {
    assertThat(books.violations()).isEmpty();
  }

  @Test
  void many_pay_one_and_no_credit_is_lost() {
    UUID seller = books.person();
    List<UUID> buyers = people(1_000);

    Crowd.of(CALLERS, n -> repeat(() -> books.move(buyers.get(n), seller, 3)));

    assertThat(books.balance(seller, "CASH")).isEqualTo(3L * CALLERS * EACH);
  }

  @Test
  void one_pays_many_and_never_more_than_there_is() {
    UUID ada = books.personWith(100, "CASH");
    List<UUID> others = people(0);

    Crowd.of(CALLERS, n -> repeat(() -> books.move(ada, others.get(n), 1)));

    assertThat(books.balance(ada, "CASH")).isZero();
    assertThat(others.stream().mapToLong(one -> books.balance(one, "CASH")).sum()).isEqualTo(100);
  }

  @Test
  void two_who_pay_each_other_do_not_deadlock() {
    UUID ada = books.personWith(1_000, "CASH");
    UUID ben = books.personWith(1_000, "CASH");

    Crowd.of(
        CALLERS, n -> repeat(() -> n % 2 == 0 ? books.move(ada, ben, 2) : books.move(ben, ada, 3)));

    assertThat(books.balance(ada, "CASH") + books.balance(ben, "CASH")).isEqualTo(2_000);
  }

  @Test
  void a_crowd_that_pays_in_all_directions_does_not_deadlock() {
    List<UUID> everybody = people(500);

    Crowd.of(
        CALLERS,
        n ->
            repeat(
                () ->
                    books.move(
                        everybody.get((int) (Math.random() * 4)),
                        everybody.get(4 + (int) (Math.random() * 4)),
                        7)));

    assertThat(everybody.stream().mapToLong(one -> books.balance(one, "CASH")).sum())
        .isEqualTo(500L * CALLERS);
  }

  @Test
  void the_treasury_serves_everybody_at_once() {
    List<UUID> everybody = people(0);
    long before = books.balance(null, "TREASURY");

    Crowd.of(
        CALLERS,
        n ->
            repeat(
                () ->
                    books.post(
                        "REWARD", leg(null, "TREASURY", -2), leg(everybody.get(n), "PROMO", 2))));

    assertThat(books.balance(null, "TREASURY")).isEqualTo(before - 2L * CALLERS * EACH);
  }

  @Test
  void the_supply_runs_out_exactly_and_with_a_clean_refusal() {
    List<UUID> everybody = people(0);
    books.fund(everybody.get(0), "CASH", books.balance(null, "TREASURY") - 100);

    List<Long> got =
        Crowd.of(
            CALLERS,
            n -> {
              UUID person = everybody.get(n);
              return Stream.generate(() -> reward(person))
                  .limit(EACH)
                  .filter(Outcome::done)
                  .count();
            });

    assertThat(books.balance(null, "TREASURY")).isEqualTo(100 % 3);
    assertThat(got.stream().mapToLong(Long::longValue).sum()).isEqualTo(100 / 3);
    assertThat(reward(everybody.get(0)).outcome()).isEqualTo("supply-exhausted");
  }

  @Test
  void a_popular_receiver_gets_stripes_and_loses_nothing() {
    UUID seller = books.person();
    List<UUID> buyers = people(1_000);
    books.flag("select ledger.widen(?, 'CASH', 16) = 16", seller);

    Crowd.of(CALLERS, n -> repeat(() -> books.move(buyers.get(n), seller, 3)));

    assertThat(books.balance(seller, "CASH")).isEqualTo(3L * CALLERS * EACH);
    assertThat(books.move(seller, buyers.get(0), 3L * CALLERS * EACH).outcome()).isEqualTo("DONE");
    assertThat(books.balance(seller, "CASH")).isZero();
  }

  @Test
  void a_wallet_opened_by_many_at_once_exists_once() {
    UUID person = books.person();

    Crowd.of(CALLERS, n -> books.flag("select ledger.open_wallet(?)", person));

    assertThat(books.number("select count(*) from ledger.account where owner_id = ?", person))
        .isEqualTo(4);
  }

  private Outcome reward(UUID person) {
    return Crowd.patiently(
        () -> books.post("REWARD", leg(null, "TREASURY", -3), leg(person, "PROMO", 3)));
  }

  private static Outcome repeat(Supplier<Outcome> work) {
    Outcome last = null;
    for (int i = 0; i < EACH; i++) {
      last = Crowd.patiently(work);
    }
    return Objects.requireNonNull(last);
  }

  private List<UUID> people(long coins) {
    return Stream.generate(() -> coins > 0 ? books.personWith(coins, "CASH") : books.person())
        .limit(CALLERS)
        .toList();
  }
}
