package com.aetherial.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DamageTest {
  private final Books books = new Books();
  private final UUID ada = books.personWith(100, "CASH");
  private final UUID ben = books.person();

  @BeforeEach
  void some_blocks_are_sealed() {
    for (int i = 1; i <= 4; i++) {
      books.move(ada, ben, i);
      assertThat(books.flag("select ledger.seal() is not null")).isTrue();
    }
    books.flag("select ledger.freeze(?, 'FROZEN', 'a report', null) = 'DONE'", ben);
    books.row("select * from ledger.remember_refusal('k', 'f', null, 'in-debt', '{\"a\": 1}')");
    books.hold(Order.of("HOLD"), ada, 5, "CASH");
    books.flag("select ledger.seal() is not null");
    books.flag("select ledger.seal() is null");
  }

  @Test
  void healthy_books_show_no_problem() {
    assertThat(books.violations()).isEmpty();
    assertThat(chain()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "legs-are-posted           | update ledger.posting set amount = amount + 1 where seq = 4",
        "legs-are-posted           | delete from ledger.posting where seq = 4 and amount > 0",
        "balance-is-sum-of-postings| update ledger.account set balance = 1000 where balance = 90",
        "version-counts-postings   | update ledger.account set version = 9 where balance = 90",
        "balance-runs-on           | update ledger.posting set balance_after = 0 where seq = 4",
        "transfer-balances         | update ledger.transfer set amounts[1] = -9 where seq = 4",
        "held-is-sum-of-open-holds | update ledger.account set held = 7 where held = 5",
        "hold-within-amount        | update ledger.hold set amount = 50",
        "posting-names-its-owner   | update ledger.posting set owner_id = null where seq = 4",
        "request-key-has-one-meaning| update ledger.other_key set request_key = 'genesis'"
            + " where meaning = 'HOLD'",
        "request-key-has-one-meaning| delete from ledger.other_key",
        "one-currency              | update ledger.account set currency = 'XYZ' where balance = 90",
        "supply-is-accounted-for   | update ledger.account set balance = 1000 where balance = 90",
      })
  void a_damaged_book_is_found_and_named(String name, String damage) {
    books.database.damage(damage);

    assertThat(books.violations()).anyMatch(line -> line.startsWith("(" + name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update ledger.hold set asked_by = id",
        "update ledger.hold set expires_at = expires_at + interval '1 second'",
        "update ledger.hold set description = 'other'",
        "delete from ledger.fact",
      })
  void a_hold_that_is_not_what_was_told_is_in_the_report_of_the_night(String damage) {
    books.database.damage(damage);

    assertThat(books.flag("select ledger.reconcile(gen_random_uuid(), null) = 'DONE'")).isTrue();
    String report = "select report::text from ledger.reconciliation";
    assertThat(books.lines("aetherial_owner", null, report))
        .anyMatch(line -> line.contains("row-is-as-it-was-told"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "content-was-changed  | update ledger.fact set kind = 'HOLD_RESOLVED'",
        "entry-is-missing     | delete from ledger.fact",
        "content-was-changed  | update ledger.transfer set description = 'other' where seq = 4",
        "content-was-changed  | update ledger.transfer set metadata = '{}' where seq = 4",
        "content-was-changed  | update ledger.transfer set asked_by = id where seq = 4",
        "content-was-changed  | update ledger.posting set amount = 9 where seq = 4 and amount > 0",
        "content-was-changed  | delete from ledger.posting where seq = 4",
        "content-was-changed  | update ledger.refusal set code = 'other'",
        "content-was-changed  | update ledger.account_change set reason = 'other'",
        "entry-is-missing     | delete from ledger.transfer where seq = 4",
        "entry-is-missing     | delete from ledger.refusal",
        "block-was-changed    | update ledger.block set sealed_at = now() where number = 2",
        "block-does-not-follow| update ledger.block set previous_hash = 'x' where number = 3",
        "block-is-missing     | delete from ledger.block where number = 3",
      })
  void a_broken_chain_is_found_and_named(String name, String damage) {
    books.database.damage(damage);

    assertThat(chain()).anyMatch(line -> line.startsWith("(" + name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update ledger.block_entry set seq = 1000000"
            + " where seq = (select min(seq) from ledger.block_entry)",
        "insert into ledger.refusal (seq, request_key, fingerprint, code, detail)"
            + " values (-1, 'late', 'f', 'in-debt', '{}')",
        "insert into ledger.account_change (seq, owner_id, before, after, reason)"
            + " select -1, owner_id, before, after, reason from ledger.account_change limit 1",
        "insert into ledger.fact (seq, kind, subject, fields)"
            + " values (-1, 'SUPPLY_ASKED', gen_random_uuid(), '{}')",
      })
  void what_is_slipped_in_behind_the_seal_is_found(String damage) {
    books.database.damage(damage);

    assertThat(chain()).anyMatch(line -> line.startsWith("(entry-was-slipped-in"));
  }

  @Test
  void a_transfer_that_commits_late_is_sealed_by_a_later_block() {
    UUID eve = books.personWith(100, "CASH");
    UUID dan = books.person();
    Outcome late =
        books.database.inTransaction(
            connection -> {
              Outcome made =
                  Books.row(
                      connection,
                      "select * from ledger.post(?, ?, ?, ?, null, null, null, null, null, null,"
                          + " null, ?, '{CASH,CASH}', '{-1,1}')",
                      UUID.randomUUID(),
                      "ADJUSTMENT",
                      "late",
                      new byte[] {1},
                      new UUID[] {eve, dan});
              books.move(ada, books.personWith(1, "CASH"), 1);
              assertThat(books.flag("select ledger.seal() is not null")).isTrue();
              assertThat(books.flag("select ledger.seal() is null")).isTrue();
              return made;
            });

    assertThat(books.flag("select ledger.seal() is not null")).isTrue();
    assertThat(books.number("select count(*) from ledger.block_entry where seq = ?", late.seq()))
        .isEqualTo(1);
    assertThat(chain()).isEmpty();
  }

  private List<String> chain() {
    return books.lines("aetherial_owner", null, "select v::text from ledger.verify_chain() v");
  }
}
