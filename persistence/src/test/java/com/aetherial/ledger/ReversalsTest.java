package com.aetherial.ledger;

import static com.aetherial.ledger.Books.ANY_BUCKET;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReversalsTest {
  private static final Books BOOKS = new Books();

  private final UUID buyer = BOOKS.personWith(40, "PROMO");
  private final UUID seller = BOOKS.person();
  private final UUID sale = sale();

  @AfterAll
  static void the_books_are_right() {
    assertThat(BOOKS.violations()).isEmpty();
  }

  @Test
  void a_reversal_puts_every_bucket_back() {
    Outcome reversed = BOOKS.ask("reverse", Order.of("ADJUSTMENT"), sale);

    assertThat(reversed.outcome()).isEqualTo("DONE");
    assertThat(BOOKS.balance(buyer, "PROMO")).isEqualTo(40);
    assertThat(BOOKS.balance(buyer, "CASH")).isEqualTo(100);
    assertThat(BOOKS.balance(seller, "PROMO") + BOOKS.balance(seller, "EARNED")).isZero();
  }

  @Test
  void a_transfer_is_reversed_at_most_once() {
    List<Outcome> answers = Crowd.of(6, n -> BOOKS.ask("reverse", Order.of("ADJUSTMENT"), sale));

    assertThat(answers).filteredOn(Outcome::done).hasSize(1);
    assertThat(answers).extracting(Outcome::outcome).isSubsetOf("DONE", "already-reversed");
  }

  @Test
  void a_reversal_cannot_be_reversed() {
    Outcome reversed = BOOKS.ask("reverse", Order.of("ADJUSTMENT"), sale);

    assertThat(BOOKS.ask("reverse", Order.of("ADJUSTMENT"), reversed.transfer()).outcome())
        .isEqualTo("not-reversible");
    assertThat(BOOKS.ask("reverse", Order.of("ADJUSTMENT"), UUID.randomUUID()).outcome())
        .isEqualTo("no-such-transfer");
  }

  @Test
  void refunds_of_parts_end_exactly_where_it_began() {
    assertThat(refund(33).outcome()).isEqualTo("DONE");
    assertThat(refund(33).outcome()).isEqualTo("DONE");
    assertThat(refund(34).outcome()).isEqualTo("DONE");

    assertThat(BOOKS.balance(buyer, "PROMO")).isEqualTo(40);
    assertThat(BOOKS.balance(buyer, "CASH")).isEqualTo(100);
    assertThat(BOOKS.balance(seller, "EARNED")).isZero();
  }

  @Test
  void refunds_never_pass_what_was_paid() {
    refund(60);

    Outcome refused = refund(41);

    assertThat(refused.outcome()).isEqualTo("refund-exceeds");
    assertThat(refused.detail()).contains("\"left\": 40");
    assertThat(BOOKS.ask("reverse", Order.of("ADJUSTMENT"), sale).outcome())
        .isEqualTo("already-refunded");
  }

  @Test
  void refunds_that_race_never_pass_what_was_paid() {
    List<Outcome> answers = Crowd.of(6, n -> refund(40));

    assertThat(answers).filteredOn(Outcome::done).hasSize(2);
  }

  @Test
  void coins_that_are_spent_already_cannot_be_taken_back() {
    BOOKS.move(seller, BOOKS.person(), 40);

    assertThat(refund(100).outcome()).isEqualTo("insufficient-balance");
  }

  private Outcome refund(long amount) {
    return BOOKS.ask("refund", Order.of("REFUND"), sale, amount);
  }

  /** A hundred coins, forty of them promo. */
  private UUID sale() {
    BOOKS.fund(buyer, "CASH", 100);
    String[] arrives = {"PROMO", "EARNED", "EARNED"};
    return Objects.requireNonNull(
        BOOKS.ask("move", Order.of("SALE"), buyer, seller, 100L, ANY_BUCKET, arrives).transfer());
  }
}
