package com.aetherial.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Old messages lose their words and keep their names. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class InboxRetentionTest {
  private static final String EMPTIED =
      "select external_id from kernel.inbox where payload = '' order by external_id";

  private final Books books = new Books();

  @BeforeEach
  void messages_of_every_kind_came() {
    received("evt_done", "DONE", 91);
    received("evt_ignored", "IGNORED", 200);
    received("evt_fresh", "DONE", 89);
    run(
        "insert into kernel.inbox (source, external_id, kind, payload, state, received_at)"
            + " values ('stripe', 'evt_dead', 'x', '{}', 'DEAD', now() - interval '400 days'),"
            + " ('stripe', 'evt_waits', 'x', '{}', 'WAITING', now() - interval '400 days')");
  }

  @Test
  void only_what_was_worked_off_long_ago_is_emptied() {
    assertThat(books.database.rows("select kernel.empty_inbox(90, 100)")).containsExactly("2");
    assertThat(books.database.rows(EMPTIED)).containsExactly("evt_done", "evt_ignored");
    assertThat(books.database.rows("select kernel.empty_inbox(90, 100)")).containsExactly("0");
  }

  @Test
  void the_oldest_go_first_and_never_more_than_asked_for() {
    assertThat(books.database.rows("select kernel.empty_inbox(90, 1)")).containsExactly("1");
    assertThat(books.database.rows(EMPTIED)).containsExactly("evt_ignored");
  }

  @Test
  void what_somebody_else_works_on_is_left_for_later() throws SQLException {
    try (var other = books.database.connect("aetherial_app");
        var statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute("select 1 from kernel.inbox where external_id = 'evt_ignored' for update");
      assertThat(books.database.rows("select kernel.empty_inbox(90, 100)")).containsExactly("1");
      other.rollback();
    }
    assertThat(books.database.rows("select kernel.empty_inbox(90, 100)")).containsExactly("1");
  }

  @Test
  void a_message_that_comes_again_is_recognised() {
    books.database.rows("select kernel.empty_inbox(90, 100)");
    run(
        "insert into kernel.inbox (source, external_id, kind, payload)"
            + " values ('stripe', 'evt_done', 'x', '{}') on conflict do nothing");
    assertThat(
            books.database.rows(
                "select state || payload from kernel.inbox where external_id = 'evt_done'"))
        .containsExactly("DONE");
  }

  private void received(String id, String state, int daysAgo) {
    run(
        ("insert into kernel.inbox (source, external_id, kind, payload, state, received_at,"
                + " finished_at) values ('stripe', '%s', 'x', '{}', '%s', now(),"
                + " now() - interval '%d days')")
            .formatted(id, state, daysAgo));
  }

  private void run(String sql) {
    books.database.asApplication(
        application -> {
          try (var statement = application.createStatement()) {
            return statement.execute(sql);
          }
        });
  }
}
