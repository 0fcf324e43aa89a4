package com.aetherial.ledger;

import static com.aetherial.ledger.Books.leg;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WalletTest {
  private static final Books BOOKS = new Books();

  private final UUID ada = BOOKS.personWith(100, "CASH");

  @Test
  void a_wallet_shows_what_is_available_and_what_is_held() {
    BOOKS.fund(ada, "PROMO", 20);
    BOOKS.hold(Order.of("HOLD"), ada, 30, "PROMO", "CASH");

    assertThat(wallet("promo || ' ' || cash || ' ' || available || ' ' || held"))
        .isEqualTo("20 100 90 30");
  }

  @Test
  void income_is_withdrawable_when_it_is_older_than_the_clearing_time() {
    BOOKS.fund(ada, "EARNED", 40);

    assertThat(wallet("withdrawable")).isEqualTo("0");
    assertThat(wallet("'7 days'", "withdrawable")).isEqualTo("0");
    assertThat(wallet("'0'", "withdrawable")).isEqualTo("40");
  }

  @Test
  void income_that_was_given_back_keeps_no_older_income_from_being_withdrawn() {
    BOOKS.fund(ada, "EARNED", 40);
    String since = "clock_timestamp() - timestamptz '" + now() + "'";
    UUID tip = tip(30);
    assertThat(wallet(since, "earned || ' ' || withdrawable")).isEqualTo("70 40");

    assertThat(BOOKS.ask("refund", Order.of("REFUND"), tip, 10L).done()).isTrue();
    assertThat(wallet(since, "earned || ' ' || withdrawable")).isEqualTo("60 40");

    UUID mistake = tip(5);
    assertThat(BOOKS.ask("reverse", Order.of("ADJUSTMENT"), mistake).done()).isTrue();
    assertThat(wallet(since, "earned || ' ' || withdrawable")).isEqualTo("60 40");
  }

  @Test
  void giving_older_income_back_makes_no_fresh_income_withdrawable() {
    UUID old = tip(30);
    String since = "clock_timestamp() - timestamptz '" + now() + "'";
    tip(20);

    assertThat(BOOKS.ask("reverse", Order.of("REFUND"), old).done()).isTrue();

    assertThat(wallet(since, "earned || ' ' || withdrawable")).isEqualTo("20 0");
  }

  @Test
  void nothing_is_withdrawable_while_there_is_debt() {
    BOOKS.fund(ada, "EARNED", 40);
    String[] buckets = {"CASH", "DEBT"};
    String[] treasury = {"TREASURY", "TREASURY"};
    BOOKS.ask("move", Order.of("CHARGEBACK"), ada, null, 101L, buckets, treasury);

    assertThat(wallet("'0'", "withdrawable || ' ' || debt")).isEqualTo("0 1");
  }

  @Test
  void a_frozen_wallet_sends_nothing_but_may_receive() {
    UUID ben = BOOKS.personWith(10, "CASH");
    freeze("FROZEN_OUT");

    assertThat(BOOKS.move(ada, ben, 1).outcome()).isEqualTo("account-frozen");
    assertThat(BOOKS.move(ben, ada, 1).outcome()).isEqualTo("DONE");
    assertThat(BOOKS.hold(Order.of("HOLD"), ada, 1, "CASH").outcome()).isEqualTo("account-frozen");

    freeze("FROZEN");
    assertThat(BOOKS.move(ben, ada, 1).outcome()).isEqualTo("account-frozen");
    assertThat(BOOKS.post("REWARD", leg(null, "TREASURY", -1), leg(ada, "PROMO", 1)).outcome())
        .isEqualTo("account-frozen");

    BOOKS.flag("select ledger.unfreeze(?, 'appeal upheld', null) = 'DONE'", ada);
    assertThat(BOOKS.move(ada, ben, 1).outcome()).isEqualTo("DONE");
    assertThat(BOOKS.number("select count(*) from ledger.account_change where owner_id = ?", ada))
        .isEqualTo(3);
  }

  @Test
  void an_operator_can_set_a_frozen_wallet_right() {
    freeze("FROZEN");

    assertThat(BOOKS.post("ADJUSTMENT", leg(ada, "CASH", -5), leg(null, "TREASURY", 5)).outcome())
        .isEqualTo("DONE");
  }

  @Test
  void a_closed_wallet_receives_nothing_but_what_a_payout_gives_back() {
    BOOKS.move(ada, BOOKS.personWith(1, "CASH"), 100);
    freeze("CLOSED");

    for (String kind : new String[] {"REFUND", "ADJUSTMENT"}) {
      assertThat(given(kind, "EARNED")).isEqualTo("account-frozen");
    }
    assertThat(given("REWARD", "PROMO")).isEqualTo("account-frozen");
    assertThat(given("PAYOUT_RETURN", "EARNED")).isEqualTo("DONE");
  }

  private String given(String kind, String bucket) {
    return BOOKS.post(kind, leg(null, "TREASURY", -1), leg(ada, bucket, 1)).outcome();
  }

  private UUID tip(long coins) {
    UUID fan = BOOKS.personWith(coins, "CASH");
    String[] from = {"CASH"};
    String[] to = {"EARNED"};
    Outcome tip = BOOKS.ask("move", Order.of("TIP"), fan, ada, coins, from, to);
    assertThat(tip.done()).isTrue();
    return tip.transfer();
  }

  /** A moment with nothing for a while after it: the clock goes on while the question is asked. */
  private static String now() {
    String moment = BOOKS.lines("aetherial_owner", null, "select clock_timestamp()").get(0);
    BOOKS.lines("aetherial_owner", null, "select pg_sleep(0.3)");
    return moment;
  }

  private void freeze(String mode) {
    assertThat(BOOKS.flag("select ledger.freeze(?, ?, 'a report', null) = 'DONE'", ada, mode))
        .isTrue();
  }

  private String wallet(String columns) {
    return wallet("'7 days'", columns);
  }

  private String wallet(String clearing, String columns) {
    return BOOKS
        .lines(
            "aetherial_app",
            ada,
            "select " + columns + " from ledger.wallet(?, (" + clearing + ")::interval)",
            ada)
        .get(0);
  }
}
