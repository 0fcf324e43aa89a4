package com.aetherial.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The clock of the database jumps, as it does after a wrong time source or on another node. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MovedClockTest {
  private static final List<String> JUMPS =
      List.of("1 hour", "-2 hours", "0 s", "3 days", "-1 day", "10 ms", "-10 ms", "-5 years");

  private final Books books = new Books();
  // Before anybody works: a session keeps the functions that it has called once.
  private final MovedClock clock = new MovedClock(books.database);
  private final UUID ada = books.personWith(1_000, "CASH");
  private final UUID ben = books.personWith(1_000, "CASH");

  @AfterEach
  void the_books_are_right() {
    assertThat(books.violations()).isEmpty();
    books.flag("select ledger.seal() is not null");
    assertThat(books.lines("aetherial_owner", null, "select ledger.verify_chain()::text"))
        .isEmpty();
  }

  @Test
  void the_clock_is_really_moved() {
    clock.isOff("2 days");

    Outcome moved = books.move(ada, ben, 1);

    assertThat(moved.recordedAt())
        .isAfter(OffsetDateTime.now(ZoneOffset.UTC).plusDays(2).minusMinutes(1));
  }

  @Test
  void an_account_never_goes_back_in_time() {
    clock.isOff("1 hour");
    Outcome late = books.move(ada, ben, 1);
    clock.isOff("-1 hour");

    Outcome early = books.move(ben, ada, 1);

    assertThat(early.recordedAt()).isEqualTo(late.recordedAt());
    assertThat(
            books.number("select count(*) from ledger.transfer where effective_at > recorded_at"))
        .isZero();
  }

  @Test
  void balances_and_their_order_survive_any_jump() {
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      clock.isOff(JUMPS.get(random.nextInt(JUMPS.size())));
      books.move(i % 2 == 0 ? ada : ben, i % 2 == 0 ? ben : ada, 1 + random.nextInt(20));
    }

    assertThat(books.balance(ada, "CASH") + books.balance(ben, "CASH")).isEqualTo(2_000);
    assertThat(
            books.number(
                "select count(*) from (select recorded_at < lag(recorded_at) over w as back"
                    + " from ledger.posting window w as (partition by account_id order by version))"
                    + " p where back"))
        .isZero();
  }

  @Test
  void a_hold_ends_by_the_clock_and_is_over_once() {
    UUID hold =
        Objects.requireNonNull(
            books.holdUntil("1 hour", Order.of("HOLD"), ada, 400, "CASH").transfer());
    clock.isOff("2 hours");
    assertThat(books.capture(Order.of("CAPTURE"), hold, ben, 1).outcome())
        .isEqualTo("hold-expired");
    clock.isOff("-2 hours");
    assertThat(books.number("select ledger.expire_holds(10)")).isZero();
    clock.isOff("3 hours");
    assertThat(books.number("select ledger.expire_holds(10)")).isEqualTo(1);
    clock.isOff("-1 day");

    assertThat(books.capture(Order.of("CAPTURE"), hold, ben, 1).outcome())
        .isEqualTo("hold-resolved");
    assertThat(books.move(ada, ben, 1_000).outcome()).isEqualTo("DONE");
  }

  @Test
  void a_request_key_is_remembered_whatever_the_time_is() {
    Order order = Order.of("GIFT");
    Outcome first = books.move(order, ada, ben, 10);
    for (String jump : JUMPS) {
      clock.isOff(jump);
      assertThat(books.move(order, ada, ben, 10))
          .usingRecursiveComparison()
          .ignoringFields("outcome")
          .isEqualTo(first);
    }
    assertThat(books.balance(ben, "CASH")).isEqualTo(1_010);
  }
}
