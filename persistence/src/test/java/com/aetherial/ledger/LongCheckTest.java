package com.aetherial.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aetherial.kernel.entity.Ids;
import java.sql.Connection;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A check that takes long comes to its end, and one that does not is seen and told of. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LongCheckTest {
  private final Books books = new Books();
  private final UUID id = Ids.next();

  @BeforeEach
  void checking_takes_a_while() {
    books.database.asOwner(
        "create schema slow",
        "create function slow.check_invariants() returns table (invariant text, subject text,"
            + " expected text, found text) language plpgsql stable as $$ begin"
            + " perform pg_sleep(0.4); end $$");
    assertThat(one("select ledger.begin_check(?, null)", id)).isEqualTo("STARTED");
  }

  @Test
  void it_outlasts_the_time_out_of_the_connection_and_reports() {
    String outcome =
        books.database.inTransaction(
            connection -> {
              connection.createStatement().execute("set local statement_timeout = '100ms'");
              connection
                  .createStatement()
                  .execute("select set_config('statement_timeout', '1h', true)");
              return check(connection);
            });

    assertThat(outcome).isEqualTo("DONE");
    assertThat(state()).isEqualTo("DONE");
    assertThat(books.number("select count(*) from ledger.reconciliation where id = ?", id))
        .isEqualTo(1);
  }

  @Test
  void one_that_fails_leaves_no_report_and_is_told_once() {
    assertThatThrownBy(
            () ->
                books.database.inTransaction(
                    connection -> {
                      connection.createStatement().execute("set local statement_timeout = '100ms'");
                      return check(connection);
                    }))
        .hasMessageContaining("timeout");
    one("select ledger.fail_check(?, 'It took too long.')", id);

    assertThat(state()).isEqualTo("FAILED");
    assertThat(alarm("27 hours")).isEqualTo("FAILED It took too long.");
    assertThat(alarm("27 hours")).isNull();
    assertThat(one("select ledger.run_check(?)", id)).isEqualTo("ENDED");
    assertThat(one("select ledger.begin_check(?, null)", Ids.next())).isEqualTo("STARTED");
  }

  @Test
  void while_one_runs_no_other_begins_and_nobody_is_alarmed() {
    books.database.asOwner(
        "update ledger.reconciliation_run set started_at = started_at - interval '5 minutes'");
    books.database.inTransaction(
        connection -> {
          connection
              .createStatement()
              .execute("select pg_advisory_xact_lock(hashtextextended('ledger.reconcile', 0))");
          assertThat(state()).isEqualTo("RUNNING");
          assertThat(alarm("27 hours")).isNull();
          assertThat(one("select ledger.begin_check(?, null)", Ids.next())).isEqualTo("RUNNING");
          return check(connection);
        });
    assertThat(state()).isEqualTo("DONE");
    assertThat(one("select ledger.begin_check(?, null, '1 hour')", Ids.next())).isEqualTo("RECENT");
  }

  @Test
  void one_whose_server_stopped_is_known_to_have_failed() {
    books.database.asOwner(
        "update ledger.reconciliation_run set started_at = started_at - interval '2 minutes'");

    assertThat(state()).isEqualTo("FAILED");
    assertThat(alarm("27 hours")).startsWith("FAILED The server stopped");
    assertThat(one("select ledger.begin_check(?, null)", Ids.next())).isEqualTo("STARTED");
  }

  @Test
  void books_that_nobody_checks_are_told_of_once_a_day() {
    assertThat(alarm("27 hours")).isNull();
    assertThat(alarm("0")).isEqualTo("OVERDUE");
    assertThat(alarm("0")).isNull();
    books.database.asOwner("update ledger.alarm set told_at = told_at - interval '25 hours'");
    assertThat(alarm("0")).isEqualTo("OVERDUE");
  }

  private String check(Connection connection) throws java.sql.SQLException {
    try (var call = Books.bound(connection, "select ledger.run_check(?)", id);
        var row = call.executeQuery()) {
      row.next();
      return row.getString(1);
    }
  }

  private String state() {
    return one("select state from ledger.check_state()");
  }

  private String alarm(String age) {
    return one("select max(concat_ws(' ', reason, detail)) from ledger.check_alarm('" + age + "')");
  }

  private String one(String sql, Object... arguments) {
    return books.lines("aetherial_app", null, sql, arguments).get(0);
  }
}
