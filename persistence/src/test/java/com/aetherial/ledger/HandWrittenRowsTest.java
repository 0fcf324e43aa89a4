package com.aetherial.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the owner of the tables writes into them without the functions has to balance as well. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HandWrittenRowsTest {
  private static final Books BOOKS = new Books();
  private static final UUID ADA = BOOKS.personWith(100, "CASH");
  private static final UUID BEN = BOOKS.personWith(100, "CASH");

  private static final String ENTRY =
      """
      with cash as (
        select array_agg(id order by balance, id) as a from ledger.account
        where owner_id in ('%s', '%s') and kind = 'CASH')
      insert into ledger.transfer (seq, recorded_at, effective_at, id, amount, kind, request_key,
        fingerprint, accounts, amounts)
      select %%1$d, '2100-01-01', '2100-01-01', gen_random_uuid(), %%2$d, 'ADJUSTMENT',
        'by hand %%1$d', 'f', c.a, array[%%3$d, %%4$d] from cash c
      """
          .formatted(ADA, BEN);
  private static final String POSTINGS =
      """
      insert into ledger.posting (account_id, recorded_at, seq, owner_id, amount, balance_after,
        version, effective_at, kind, credit)
      select l.id, t.recorded_at, t.seq, a.owner_id, l.amount + %2$d, 0, 9, t.effective_at, t.kind,
        l.amount + %2$d > 0
      from ledger.transfer t, unnest(t.accounts, t.amounts) l (id, amount), ledger.account a
      where t.seq = %1$d and a.id = l.id
      """;

  @AfterAll
  static void nothing_of_it_stays() {
    assertThat(BOOKS.violations()).isEmpty();
    assertThat(BOOKS.number("select count(*) from ledger.hand_written")).isZero();
  }

  @Test
  void legs_that_do_not_sum_to_zero_are_refused() {
    refused("do not sum to zero", ENTRY.formatted(-1, 5, -4, 5), POSTINGS.formatted(-1, 0));
  }

  @Test
  void an_amount_that_is_not_that_of_the_legs_is_refused() {
    refused("do not sum to zero", ENTRY.formatted(-2, 6, -5, 5), POSTINGS.formatted(-2, 0));
  }

  @Test
  void a_transfer_without_its_postings_is_refused() {
    refused("legs that are not posted", ENTRY.formatted(-3, 5, -5, 5));
  }

  @Test
  void postings_that_are_not_the_legs_are_refused() {
    refused("a posting that is no leg", POSTINGS.formatted(2, 1).replace("t.seq, a", "-4, a"));
    refused("not posted", ENTRY.formatted(-5, 5, -5, 5), POSTINGS.formatted(-5, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"aetherial_owner", "postgres"})
  void what_balances_is_accepted_of_whoever_may_write(String role) throws Exception {
    try (var connection = BOOKS.database.connect(role);
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(ENTRY.formatted(-6, 5, -5, 5));
      statement.execute(POSTINGS.formatted(-6, 0));
      statement.execute("set constraints all immediate");
      connection.rollback();
    }
    assertThat(BOOKS.number("select count(*) from ledger.transfer where seq = -6")).isZero();
  }

  @Test
  void the_functions_of_the_books_may_be_called_by_the_owner_too() {
    BOOKS.database.asOwner(
        """
        select ledger.post(gen_random_uuid(), 'GRANT', 'by the owner', 'f', null, null,
          null, null, null, null, null, array[null, '%s']::uuid[], '{TREASURY,PROMO}', '{-3,3}')
        """
            .formatted(ADA));
    assertThat(BOOKS.balance(ADA, "PROMO")).isEqualTo(3);
  }

  private static void refused(String why, String... statements) {
    assertThatThrownBy(
            () -> BOOKS.database.asOwner("begin; " + String.join("; ", statements) + "; commit"))
        .hasMessageStartingWith("23514")
        .hasMessageContaining(why);
  }
}
