package com.aetherial.ledger;

import static com.aetherial.ledger.Books.ANY_BUCKET;
import static com.aetherial.ledger.Books.leg;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TransfersTest {
  private static final Books BOOKS = new Books();

  @Test
  void a_transfer_takes_from_one_and_gives_to_the_other() {
    UUID ada = BOOKS.personWith(100, "CASH");
    UUID ben = BOOKS.person();

    Outcome moved = BOOKS.move(ada, ben, 30);

    assertThat(moved.outcome()).isEqualTo("DONE");
    assertThat(moved.available()).isEqualTo(70);
    assertThat(BOOKS.balance(ada, "CASH")).isEqualTo(70);
    assertThat(BOOKS.balance(ben, "CASH")).isEqualTo(30);
  }

  @Test
  void promo_is_spent_before_cash_and_stays_promo() {
    UUID ada = BOOKS.personWith(10, "PROMO");
    BOOKS.fund(ada, "CASH", 100);
    UUID ben = BOOKS.person();

    BOOKS.move(ada, ben, 25);

    assertThat(BOOKS.balance(ben, "PROMO")).isEqualTo(10);
    assertThat(BOOKS.balance(ben, "CASH")).isEqualTo(15);
  }

  @Test
  void earned_coins_cannot_be_given_away() {
    UUID ada = BOOKS.personWith(100, "EARNED");

    Outcome refused = BOOKS.move(ada, BOOKS.person(), 1);

    assertThat(refused.outcome()).isEqualTo("insufficient-balance");
    assertThat(refused.detail()).contains("\"needed\": 1", "\"available\": 0");
  }

  @Test
  void a_sale_arrives_as_income_and_the_fee_as_revenue() {
    UUID buyer = BOOKS.personWith(5, "PROMO");
    BOOKS.fund(buyer, "CASH", 100);
    UUID seller = BOOKS.person();

    BOOKS.ask(
        "move",
        Order.of("SALE"),
        buyer,
        seller,
        50L,
        ANY_BUCKET,
        new String[] {"PROMO", "EARNED", "EARNED"},
        5L);

    assertThat(BOOKS.balance(seller, "PROMO")).isEqualTo(5);
    assertThat(BOOKS.balance(seller, "EARNED")).isEqualTo(40);
    assertThat(BOOKS.balance(null, "REVENUE")).isEqualTo(5);
    assertThat(BOOKS.balance(buyer, "CASH")).isEqualTo(55);
  }

  @Test
  void spending_goes_back_to_the_treasury() {
    UUID ada = BOOKS.personWith(100, "CASH");
    long before = BOOKS.balance(null, "TREASURY");

    Outcome spent =
        BOOKS.ask(
            "pay",
            Order.of("SPEND"),
            ada,
            ANY_BUCKET,
            ANY_BUCKET,
            new UUID[] {null},
            new String[] {"TREASURY"},
            new Long[] {40L});

    assertThat(spent.outcome()).isEqualTo("DONE");
    assertThat(BOOKS.balance(null, "TREASURY")).isEqualTo(before + 40);
  }

  @Test
  void a_chargeback_beyond_the_cash_becomes_debt() {
    UUID ada = BOOKS.personWith(30, "CASH");

    Outcome clawed = chargeBack(ada, 100);

    assertThat(clawed.outcome()).isEqualTo("DONE");
    assertThat(BOOKS.balance(ada, "CASH")).isZero();
    assertThat(BOOKS.balance(ada, "DEBT")).isEqualTo(-70);
  }

  @Test
  void whoever_is_in_debt_gives_nothing_away() {
    UUID ada = BOOKS.personWith(30, "CASH");
    chargeBack(ada, 100);
    BOOKS.fund(ada, "PROMO", 500);

    Outcome refused = BOOKS.move(ada, BOOKS.person(), 1);

    assertThat(refused.outcome()).isEqualTo("in-debt");
    assertThat(refused.detail()).isEqualTo("{\"debt\": 70}");
  }

  @Test
  void bought_coins_fill_the_debt_first() {
    UUID ada = BOOKS.person();
    chargeBack(ada, 70);

    BOOKS.post("PURCHASE", leg(null, "TREASURY", -100), leg(ada, "CASH", 100));

    assertThat(BOOKS.balance(ada, "DEBT")).isZero();
    assertThat(BOOKS.balance(ada, "CASH")).isEqualTo(30);
  }

  @Test
  void nobody_pays_themselves() {
    UUID ada = BOOKS.personWith(10, "CASH");

    assertThat(BOOKS.move(ada, ada, 1).outcome()).isEqualTo("same-person");
  }

  @Test
  void a_person_without_a_wallet_cannot_receive() {
    UUID ada = BOOKS.personWith(10, "CASH");

    assertThat(BOOKS.move(ada, UUID.randomUUID(), 1).outcome()).isEqualTo("no-wallet");
  }

  @Test
  void amounts_of_nothing_or_less_are_mistakes_of_the_caller() {
    UUID ada = BOOKS.personWith(10, "CASH");
    UUID ben = BOOKS.person();

    assertThatThrownBy(() -> BOOKS.move(ada, ben, 0)).hasMessageContaining("minor unit");
    assertThatThrownBy(() -> BOOKS.move(ada, ben, -5)).hasMessageContaining("minor unit");
  }

  @Test
  void legs_that_do_not_sum_to_zero_are_mistakes_of_the_caller() {
    UUID ada = BOOKS.person();

    assertThatThrownBy(() -> BOOKS.post("GRANT", leg(null, "TREASURY", -10), leg(ada, "PROMO", 11)))
        .hasMessageContaining("sum to zero");
    assertThatThrownBy(() -> BOOKS.post("GRANT", leg(ada, "PROMO", 11)))
        .hasMessageContaining("two legs");
  }

  @Test
  void a_refused_transfer_leaves_no_trace() {
    UUID ada = BOOKS.personWith(10, "CASH");
    long rows = BOOKS.number("select count(*) from ledger.transfer");

    BOOKS.move(ada, BOOKS.person(), 11);

    assertThat(BOOKS.number("select count(*) from ledger.transfer")).isEqualTo(rows);
    assertThat(BOOKS.balance(ada, "CASH")).isEqualTo(10);
  }

  static Outcome chargeBack(UUID person, long amount) {
    String[] buckets = {"CASH", "DEBT"};
    return BOOKS.ask(
        "move",
        Order.of("CHARGEBACK"),
        person,
        null,
        amount,
        buckets,
        new String[] {"TREASURY", "TREASURY"});
  }
}
