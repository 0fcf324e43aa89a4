package com.aetherial.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What the modules count of a day is what their rows say. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FiguresOfADayTest {
  private static final String TODAY = "(now() at time zone 'UTC')::date";

  private final Books books = new Books();
  private final UUID ada = books.personWith(10_000, "CASH");
  private final UUID ben = books.person();

  @Test
  void coins_of_a_day_are_right_to_the_posting() {
    for (int i = 1; i <= 40; i++) {
      books.move(Order.of(i % 3 == 0 ? "GIFT" : "TRANSFER"), ada, ben, i);
    }
    assertThat(
            number(
                "select count(*) from (select kind::text, sum(amount)::bigint from ledger.posting"
                    + " where credit and (recorded_at at time zone 'UTC')::date = "
                    + TODAY
                    + " group by kind) p (kind, coins) full join ledger.figures_of("
                    + TODAY
                    + ") f on f.first_member = p.kind and f.amount = p.coins"
                    + " where (f.measure is null or f.measure = 'ledger.coins')"
                    + " and (f.amount is null or p.coins is null)"))
        .isZero();
    assertThat(figure("ledger", "ledger.transfers", "GIFT")).isEqualTo(13);
    assertThat(figure("ledger", "ledger.coins", "TRANSFER")).isEqualTo(820 - 273);
  }

  @Test
  void another_day_has_none_of_it() {
    books.move(ada, ben, 5);
    assertThat(number("select count(*) from ledger.figures_of(" + TODAY + " - 1)")).isZero();
    assertThat(number("select count(*) from ledger.figures_of(" + TODAY + " + 1)")).isZero();
  }

  @Test
  void somebody_is_here_once_a_day() {
    see(ada, 0);
    see(ada, 0);
    see(ben, 3);
    see(ben, 29);
    see(ada, 30);
    assertThat(figure("analytics", "analytics.daily", "")).isEqualTo(1);
    assertThat(figure("analytics", "analytics.weekly", "")).isEqualTo(2);
    assertThat(figure("analytics", "analytics.monthly", "")).isEqualTo(2);
  }

  @Test
  void who_comes_back_is_counted_by_the_week_of_sign_up() {
    books.database.asOwner(
        "update identity.person set created_at = now() - interval '14 days' where id = '"
            + ada
            + "'");
    see(ada, 14);
    see(ada, 0);
    count(14);
    count(0);
    count(0);
    assertThat(number("select people from analytics.retention where week = 0")).isEqualTo(1);
    assertThat(number("select people from analytics.retention where week = 2")).isEqualTo(1);
    assertThat(number("select count(*) from analytics.retention")).isEqualTo(2);
  }

  @Test
  void sales_minus_what_goes_back_is_what_stays() {
    buy(ada, 1_999, "0 days");
    buy(ada, 500, "0 days");
    buy(ben, 700, "1 day");
    books.database.damage(
        "insert into payments.refund (id, purchase_id, amount, currency, state, asked_at)"
            + " select 're_1', id, 300, 'USD', 'SUCCEEDED', now() from payments.purchase"
            + " where price = 700");
    assertThat(figure("payments", "payments.gross", "USD")).isEqualTo(2_499);
    assertThat(figure("payments", "payments.refunded", "USD")).isEqualTo(300);
    assertThat(figure("payments", "payments.net", "USD")).isEqualTo(2_199);
    assertThat(figure("payments", "payments.payers", "USD")).isEqualTo(1);
    assertThat(figure("payments", "payments.newPayers", "USD")).isEqualTo(1);
    assertThat(number("select count(*) from payments.days_changed(now() - interval '1 hour')"))
        .isEqualTo(2);
  }

  private void buy(UUID person, long cents, String ago) {
    books.database.damage(
        ("insert into payments.purchase (id, person_id, request_key, fingerprint, coins, bonus,"
                + " price, currency, state, hold_id, session_id, transfer_id, created_at,"
                + " expires_at, next_check_at, paid_at, credited_at) select gen_random_uuid(),"
                + " '%s', gen_random_uuid()::text, sha256('a'), 100, 0, %d, 'USD', 'CREDITED',"
                + " gen_random_uuid(), gen_random_uuid()::text, gen_random_uuid(), now(),"
                + " now() + interval '1 hour', now(), now() - interval '%s', now()")
            .formatted(person, cents, ago));
  }

  private void see(UUID person, int daysAgo) {
    books.flag("select analytics.see(?, " + TODAY + " - " + daysAgo + ") is null", person);
  }

  private void count(int daysAgo) {
    books.flag("select analytics.count_retention(" + TODAY + " - " + daysAgo + ") is null");
  }

  private long figure(String module, String measure, String member) {
    return number(
        "select coalesce(sum(amount), 0) from "
            + module
            + ".figures_of("
            + TODAY
            + ") where measure = '"
            + measure
            + "' and first_member = '"
            + member
            + "'");
  }

  private long number(String sql) {
    return books.number(sql);
  }
}
