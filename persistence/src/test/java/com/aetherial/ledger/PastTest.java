package com.aetherial.ledger;

import static com.aetherial.ledger.Books.leg;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PastTest {
  private static final Books BOOKS = new Books();

  private final UUID ada = BOOKS.person();

  @AfterAll
  static void the_books_are_right() {
    assertThat(BOOKS.violations()).isEmpty();
  }

  @Test
  void a_back_dated_entry_changes_what_was_true_and_not_what_was_shown() {
    OffsetDateTime first = funded("CASH", 100, null);
    OffsetDateTime second = funded("CASH", 50, null);
    funded("CASH", 7, first);

    assertThat(at(first, "RECORDED")).isEqualTo(100);
    assertThat(at(first, "EFFECTIVE")).isEqualTo(107);
    assertThat(at(second, "RECORDED")).isEqualTo(150);
    assertThat(at(second, "EFFECTIVE")).isEqualTo(157);
  }

  @Test
  void a_back_dated_entry_leaves_later_balances_right() {
    OffsetDateTime first = funded("CASH", 100, null);
    OffsetDateTime late = funded("CASH", 7, first);
    OffsetDateTime last = funded("CASH", 50, null);

    assertThat(at(late, "RECORDED")).isEqualTo(at(late, "EFFECTIVE")).isEqualTo(107);
    assertThat(at(last, "RECORDED")).isEqualTo(at(last, "EFFECTIVE")).isEqualTo(157);
    assertThat(BOOKS.balance(ada, "CASH")).isEqualTo(157);
  }

  @Test
  void before_the_first_entry_there_was_nothing() {
    OffsetDateTime first = funded("CASH", 100, null);
    assertThat(at(first.minus(1, ChronoUnit.MICROS), "RECORDED")).isZero();
    assertThat(at(first.minus(1, ChronoUnit.MICROS), "EFFECTIVE")).isZero();
  }

  @Test
  void the_buckets_of_a_moment_add_up_to_its_balance() {
    funded("PROMO", 3, null);
    funded("EARNED", 20, null);
    OffsetDateTime then = funded("CASH", 100, null);
    BOOKS.move(ada, BOOKS.person(), 50);

    assertThat(number("select promo from ledger.buckets_at(?, ?)", then)).isEqualTo(3);
    assertThat(number("select cash from ledger.buckets_at(?, ?)", then)).isEqualTo(100);
    assertThat(number("select earned from ledger.buckets_at(?, ?)", then)).isEqualTo(20);
    assertThat(number("select debt from ledger.buckets_at(?, ?)", then)).isZero();
    assertThat(at(then, "RECORDED")).isEqualTo(123);
  }

  @Test
  void a_flow_counts_what_came_and_went_in_its_period_alone() {
    OffsetDateTime before = funded("CASH", 100, null);
    OffsetDateTime begin = before.plus(1, ChronoUnit.MICROS);
    funded("PROMO", 3, null);
    OffsetDateTime end = moved(40).plus(1, ChronoUnit.MICROS);
    moved(5);

    assertThat(flow("income", begin, end)).isEqualTo(3);
    assertThat(flow("spending", begin, end)).isEqualTo(40);
    assertThat(flow("income", before, begin)).isEqualTo(100);
  }

  @Test
  void a_size_counts_transfers_once_and_stops_where_it_is_told() {
    OffsetDateTime begin = funded("PROMO", 3, null);
    funded("CASH", 100, null);
    OffsetDateTime end = moved(50).plus(1, ChronoUnit.MICROS);

    assertThat(size(null, null, begin, end, 10)).isEqualTo(3);
    assertThat(size(null, null, begin, end, 2)).isEqualTo(2);
    assertThat(size(new String[] {"TRANSFER"}, null, begin, end, 10)).isEqualTo(1);
    assertThat(size(null, "IN", begin, end, 10)).isEqualTo(2);
  }

  @Test
  void nobody_reads_the_past_of_somebody_else() {
    OffsetDateTime then = funded("CASH", 100, null);
    long seen =
        BOOKS.database.inTransaction(
            connection ->
                asReader(
                    connection,
                    BOOKS.person(),
                    "select promo + cash + earned from ledger.buckets_at(?, ?)",
                    ada,
                    then));
    assertThat(seen).isZero();
  }

  private OffsetDateTime funded(String bucket, long coins, OffsetDateTime effective) {
    Order order = Order.of("GRANT");
    Outcome funded =
        BOOKS.post(
            effective == null ? order : order.effective(effective),
            leg(null, "TREASURY", -coins),
            leg(ada, bucket, coins));
    assertThat(funded.outcome()).isEqualTo("DONE");
    return Objects.requireNonNull(funded.recordedAt());
  }

  private OffsetDateTime moved(long coins) {
    return Objects.requireNonNull(BOOKS.move(ada, BOOKS.person(), coins).recordedAt());
  }

  private long at(OffsetDateTime moment, String basis) {
    long total = number("select ledger.balance_at(?, ?, ?)", moment, basis);
    assertThat(
            number("select promo + cash + earned from ledger.buckets_at(?, ?, ?)", moment, basis))
        .isEqualTo(total);
    return total;
  }

  private long flow(String which, OffsetDateTime from, OffsetDateTime to) {
    return number("select " + which + " from ledger.flow_of(?, ?, ?)", from, to);
  }

  private long size(
      String[] kinds, String direction, OffsetDateTime from, OffsetDateTime to, int most) {
    return number(
        "select ledger.statement_size(?, ?, ?, ?, ?, ?)", kinds, direction, from, to, most);
  }

  /** A number about Ada, asked by the application in her name. */
  private long number(String sql, Object... more) {
    Object[] all = new Object[more.length + 1];
    all[0] = ada;
    System.arraycopy(more, 0, all, 1, more.length);
    return BOOKS.database.inTransaction(connection -> asReader(connection, ada, sql, all));
  }

  private static long asReader(Connection connection, UUID reader, String sql, Object... arguments)
      throws SQLException {
    try (var name = connection.prepareStatement("select set_config('app.user_id', ?, true)")) {
      name.setString(1, reader.toString());
      name.execute();
    }
    try (var call = Books.bound(connection, sql, arguments);
        var row = call.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }
}
