package com.aetherial.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What administrators did cannot be changed without being found. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AuditTrailTest {
  private static final String UNLOCKED =
      "alter table audit.act disable trigger user; alter table audit.block disable trigger user;"
          + " alter table audit.block_entry disable trigger user; ";

  private final LedgerDatabase database = LedgerDatabase.fresh();

  @Test
  void what_was_sealed_is_right_and_is_sealed_once() {
    act("wallet.given");
    act("wallet.frozen");
    assertThat(sealed()).isEqualTo("1");
    act("wallet.freed");
    assertThat(sealed()).isEqualTo("2");
    assertThat(sealed()).isNull();
    assertThat(problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "update audit.act set reason = 'nicer' where seq = 1 | audit-act-was-changed",
        "update audit.act set address = '' where seq = 1 | audit-act-was-changed",
        "delete from audit.act where seq = 1 | audit-act-is-missing",
        "delete from audit.block_entry where block = 2; delete from audit.block where number = 2"
            + " | audit-block-is-missing",
        "update audit.block set hash = 'x' where number = 1 | audit-block-was-changed",
        "update audit.block set previous_hash = 'x' where number = 2"
            + " | audit-block-does-not-follow",
        "insert into audit.act (actor, act, object_kind, object_id, address, happened_at)"
            + " values (gen_random_uuid(), 'a.b', 'c', 'd', '', now() - interval '3 days')"
            + " | audit-act-was-slipped-in"
      })
  void a_broken_link_is_named(String damage, String problem) {
    for (int i = 0; i < 3; i++) {
      act("wallet.given");
      sealed();
    }
    database.asOwner(UNLOCKED + damage);
    assertThat(problems()).contains(problem);
  }

  @Test
  void every_report_of_the_books_has_the_broken_link() {
    act("wallet.given");
    sealed();
    database.asOwner(UNLOCKED + "update audit.act set after = 'more'");
    assertThat(column("select invariant from ledger.all_violations()", "aetherial_owner"))
        .containsExactly("audit-act-was-changed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit.act set reason = 'nicer'",
        "delete from audit.act",
        "truncate audit.act cascade",
        "delete from audit.block",
        "update audit.block_entry set block = 2"
      })
  void not_even_the_owner_rewrites_a_line(String sql) {
    assertThatThrownBy(() -> database.asOwner(sql)).hasMessageStartingWith("23000");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "insert into audit.act (actor, act, object_kind, object_id, address, happened_at)"
            + " values (gen_random_uuid(), 'a.b', 'c', 'd', '', now())",
        "insert into audit.block select * from audit.block",
        "delete from audit.act"
      })
  void the_application_neither_dates_nor_seals_nor_deletes(String sql) {
    assertThatThrownBy(() -> column(sql, "aetherial_app")).hasMessageStartingWith("42501");
  }

  private void act(String word) {
    database.asApplication(
        connection -> {
          try (var statement = connection.createStatement()) {
            return statement.execute(
                "insert into audit.act (actor, act, object_kind, object_id, reason, address)"
                    + " values (gen_random_uuid(), '"
                    + word
                    + "', 'person', 'x', 'Why not', '127.0.0.1')");
          }
        });
  }

  private String sealed() {
    return column("select audit.seal()::text", "aetherial_app").get(0);
  }

  private List<String> problems() {
    return column("select invariant from audit.check_invariants()", "aetherial_app");
  }

  private List<String> column(String sql, String role) {
    try (var connection = database.connect(role);
        var statement = connection.createStatement()) {
      List<String> values = new ArrayList<>();
      try (var rows = statement.executeQuery(sql)) {
        while (rows.next()) {
          values.add(rows.getString(1));
        }
      }
      return values;
    } catch (java.sql.SQLException broken) {
      throw new LedgerDatabase.BrokenStatement(broken);
    }
  }
}
