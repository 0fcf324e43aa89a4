package com.aetherial.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HoldsTest {
  private static final Books BOOKS = new Books();

  @AfterAll
  static void the_books_are_right() {
    assertThat(BOOKS.violations()).isEmpty();
  }

  @Test
  void held_coins_cannot_be_spent() {
    UUID ada = BOOKS.personWith(100, "CASH");

    Outcome held = BOOKS.hold(Order.of("HOLD"), ada, 80, "CASH");

    assertThat(held.available()).isEqualTo(20);
    assertThat(BOOKS.move(ada, BOOKS.person(), 21).outcome()).isEqualTo("insufficient-balance");
    assertThat(BOOKS.move(ada, BOOKS.person(), 20).outcome()).isEqualTo("DONE");
    assertThat(BOOKS.hold(Order.of("HOLD"), ada, 1, "CASH").outcome())
        .isEqualTo("insufficient-balance");
  }

  @Test
  void a_partial_capture_gives_the_rest_back_to_its_buckets() {
    UUID ada = BOOKS.personWith(30, "PROMO");
    BOOKS.fund(ada, "CASH", 100);
    UUID hold = place(ada, 80);
    UUID seller = BOOKS.person();

    Outcome captured = BOOKS.capture(Order.of("CAPTURE"), hold, seller, 50);

    assertThat(captured.outcome()).isEqualTo("DONE");
    assertThat(captured.available()).isEqualTo(80);
    assertThat(BOOKS.balance(seller, "PROMO")).isEqualTo(30);
    assertThat(BOOKS.balance(seller, "EARNED")).isEqualTo(20);
    assertThat(BOOKS.balance(ada, "CASH")).isEqualTo(80);
    assertThat(held(ada)).isZero();
  }

  @Test
  void nobody_captures_their_own_coins_for_themselves() {
    UUID ada = BOOKS.personWith(100, "CASH");
    UUID hold = place(ada, 60);

    assertThat(BOOKS.capture(Order.of("CAPTURE"), hold, ada, 10).outcome())
        .isEqualTo("same-person");
    assertThat(BOOKS.capture(Order.of("CAPTURE"), hold, BOOKS.person(), 10).outcome())
        .isEqualTo("DONE");
  }

  @Test
  void a_released_hold_restores_what_was_available() {
    UUID ada = BOOKS.personWith(100, "CASH");
    UUID hold = place(ada, 60);

    assertThat(BOOKS.release(hold, "r " + hold).available()).isEqualTo(100);
    assertThat(BOOKS.release(hold, "r " + hold).outcome()).isEqualTo("REPLAYED");
    assertThat(BOOKS.release(hold, "other").outcome()).isEqualTo("hold-resolved");
    assertThat(BOOKS.capture(Order.of("CAPTURE"), hold, BOOKS.person(), 1).outcome())
        .isEqualTo("hold-resolved");
  }

  @Test
  void a_hold_cannot_be_captured_beyond_its_amount_or_time() {
    UUID ada = BOOKS.personWith(100, "CASH");
    UUID late = BOOKS.holdUntil("0 s", Order.of("HOLD"), ada, 10, "CASH").transfer();

    assertThat(BOOKS.capture(Order.of("CAPTURE"), place(ada, 60), BOOKS.person(), 61).outcome())
        .isEqualTo("exceeds-hold");
    assertThat(
            BOOKS
                .capture(Order.of("CAPTURE"), Objects.requireNonNull(late), BOOKS.person(), 1)
                .outcome())
        .isEqualTo("hold-expired");
    assertThat(BOOKS.capture(Order.of("CAPTURE"), UUID.randomUUID(), BOOKS.person(), 1).outcome())
        .isEqualTo("no-such-hold");
  }

  @Test
  void placing_and_capturing_are_kept_under_their_keys() {
    UUID ada = BOOKS.personWith(100, "CASH");
    UUID seller = BOOKS.person();
    Order place = Order.of("HOLD");
    Order capture = Order.of("CAPTURE");
    UUID hold = Objects.requireNonNull(BOOKS.hold(place, ada, 60, "CASH").transfer());
    BOOKS.capture(capture, hold, seller, 60);

    assertThat(BOOKS.hold(place, ada, 60, "CASH").outcome()).isEqualTo("REPLAYED");
    assertThat(BOOKS.hold(place.saying("else"), ada, 60, "CASH").outcome())
        .isEqualTo("request-key-reused");
    assertThat(BOOKS.capture(capture, hold, seller, 60).outcome()).isEqualTo("REPLAYED");
    assertThat(BOOKS.balance(seller, "EARNED")).isEqualTo(60);
  }

  @Test
  void the_treasury_can_promise_coins_for_a_payment_session() {
    UUID ada = BOOKS.person();
    Outcome held = BOOKS.hold(Order.of("HOLD"), null, 10_000_000_000L, "TREASURY");
    UUID hold = Objects.requireNonNull(held.transfer());

    Outcome bought =
        BOOKS.ask(
            "hold_capture",
            Order.of("PURCHASE"),
            hold,
            new String[0],
            new String[0],
            new UUID[] {ada},
            new String[] {"CASH"},
            new Long[] {500L});

    assertThat(bought.outcome()).isEqualTo("DONE");
    assertThat(BOOKS.balance(ada, "CASH")).isEqualTo(500);
    assertThat(BOOKS.number("select sum(held) from ledger.account where owner_id is null"))
        .isZero();
  }

  @Test
  void two_partial_captures_that_race_capture_once() {
    for (int round = 0; round < 10; round++) {
      UUID ada = BOOKS.personWith(100, "CASH");
      UUID seller = BOOKS.person();
      UUID hold = place(ada, 100);

      List<Outcome> answers =
          Crowd.of(4, n -> BOOKS.capture(Order.of("CAPTURE"), hold, seller, 60));

      assertThat(answers).filteredOn(Outcome::done).hasSize(1);
      assertThat(BOOKS.balance(seller, "EARNED")).isEqualTo(60);
    }
  }

  @Test
  void capture_release_and_expiry_that_race_resolve_a_hold_once() {
    for (int round = 0; round < 10; round++) {
      UUID ada = BOOKS.personWith(100, "CASH");
      UUID seller = BOOKS.person();
      Order order = Order.of("HOLD");
      UUID hold =
          Objects.requireNonNull(BOOKS.holdUntil("15 ms", order, ada, 100, "CASH").transfer());

      List<String> answers = Crowd.of(6, n -> resolve(n, hold, seller));

      assertThat(answers).filteredOn("DONE"::equals).hasSizeLessThanOrEqualTo(1);
      assertThat(BOOKS.balance(seller, "EARNED") + BOOKS.balance(ada, "CASH")).isEqualTo(100);
    }
    assertThat(BOOKS.violations()).isEmpty();
  }

  @Test
  void who_ends_holds_learns_whose_they_were() {
    UUID ada = BOOKS.personWith(100, "CASH");
    UUID open = place(ada, 10);
    UUID due =
        Objects.requireNonNull(BOOKS.holdUntil("0", Order.of("HOLD"), ada, 30, "CASH").transfer());

    assertThat(
            BOOKS.lines(
                "aetherial_app",
                null,
                "select owner_id from ledger.expire_due_holds(10) where hold_id = ?",
                due))
        .containsExactly(ada.toString());
    assertThat(held(ada)).isEqualTo(10);
    assertThat(BOOKS.lines("aetherial_app", null, "select ledger.owner_of_hold(?)", open))
        .containsExactly(ada.toString());
    BOOKS.release(open, "who " + open);
  }

  private static String resolve(int caller, UUID hold, UUID seller) {
    if (caller % 3 == 0) {
      return BOOKS.capture(Order.of("CAPTURE"), hold, seller, 100).outcome();
    }
    if (caller % 3 == 1) {
      return BOOKS.release(hold, "release " + caller).outcome();
    }
    BOOKS.flag("select ledger.expire_holds(10) > 0");
    return "expiry";
  }

  private static UUID place(UUID person, long amount) {
    return Objects.requireNonNull(
        BOOKS.hold(Order.of("HOLD"), person, amount, Books.ANY_BUCKET).transfer());
  }

  private static long held(UUID person) {
    return BOOKS.number("select sum(held) from ledger.account where owner_id = ?", person);
  }
}
