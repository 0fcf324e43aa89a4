package com.aetherial.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AppendOnlyTest {
  private static final Books BOOKS = new Books();

  @BeforeAll
  static void something_is_held() {
    BOOKS.hold(Order.of("HOLD"), BOOKS.personWith(9, "CASH"), 5, "CASH");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update ledger.transfer set description = 'nicer'",
        "delete from ledger.transfer",
        "truncate ledger.transfer cascade",
        "update ledger.posting set amount = 1",
        "delete from ledger.posting",
        "truncate ledger.posting",
        "update ledger.refusal set code = 'other'",
        "delete from ledger.refusal",
        "truncate ledger.refusal",
        "delete from ledger.account_change",
        "delete from ledger.account",
        "delete from ledger.hold",
        "update ledger.hold set asked_by = id where state = 'PENDING'",
        "update ledger.hold set expires_at = now() where state = 'PENDING'",
        "update ledger.hold set resolved_by = id where state = 'PENDING'",
        "update ledger.hold set state = 'RELEASED', released = amount, resolved_at = now(),"
            + " description = 'other' where state = 'PENDING'",
        "update ledger.hold_part set amount = 1",
        "update ledger.hold_part set kind = 'EARNED'",
        "update ledger.fact set fields = '{}'",
        "delete from ledger.fact",
        "delete from ledger.supply_request"
      })
  void even_the_owner_cannot_rewrite_history(String sql) {
    assertThatThrownBy(() -> BOOKS.database.asOwner(sql)).hasMessageStartingWith("23000");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update ledger.account set balance = balance + 1",
        "insert into ledger.supply_policy values ('XXX', 1)",
        "update ledger.supply_policy set policy = 'UNCAPPED'",
        "insert into ledger.refusal values (1, 'a', 'b', null, 'c')",
        "update ledger.hold set state = 'EXPIRED'",
        "delete from ledger.posting",
        "create table ledger.mine (id int)",
        "select ledger.record(null, null, null, null, null)",
        "select nextval('ledger.entry_seq')"
      })
  void the_application_cannot_write_by_itself(String sql) {
    assertThatThrownBy(() -> run(sql)).hasMessageStartingWith("42501");
  }

  @Test
  void an_account_cannot_start_with_coins() {
    assertThatThrownBy(
            () ->
                BOOKS.database.asOwner(
                    "insert into ledger.account (id, kind, stripe, width, balance)"
                        + " values ('ffffffff-ffff-ffff-0001-000000000009', 'ISSUER', 9, 10, 5)"))
        .hasMessageContaining("starts empty");
  }

  @Test
  void a_transfer_or_posting_that_says_nonsense_is_refused_to_the_owner_too() {
    BOOKS.personWith(1, "CASH");
    assertThatThrownBy(
            () ->
                BOOKS.database.asOwner(
                    "insert into ledger.transfer select -1, recorded_at, effective_at,"
                        + " gen_random_uuid(), 0, null, null, null, null, null, 'GRANT', 'none',"
                        + " fingerprint, null, null, null, null, accounts, amounts"
                        + " from ledger.transfer order by seq desc limit 1"))
        .hasMessageContaining("moves coins between accounts");
    assertThatThrownBy(
            () ->
                BOOKS.database.asOwner(
                    "insert into ledger.posting select account_id, recorded_at, -1, owner_id,"
                        + " amount, balance_after, version, effective_at, kind, not credit"
                        + " from ledger.posting limit 1"))
        .hasMessageContaining("in which direction");
  }

  @Test
  void nothing_is_minted_after_genesis() {
    UUID ada = BOOKS.person();

    Outcome minted = BOOKS.post("MINT", Books.leg(null, "ISSUER", -1), Books.leg(ada, "CASH", 1));

    assertThat(minted.outcome()).isEqualTo("supply-exhausted");
    assertThatThrownBy(
            () ->
                BOOKS.database.asOwner(
                    "update ledger.account set balance = balance - 1 where kind = 'ISSUER'"))
        .hasMessageContaining("within_bounds");
  }

  @Test
  void burned_coins_stay_burned() {
    UUID ada = BOOKS.personWith(50, "CASH");
    BOOKS.post("BURN", Books.leg(ada, "CASH", -50), Books.leg(null, "ISSUER", 50));

    assertThatThrownBy(
            () -> BOOKS.post("MINT", Books.leg(null, "ISSUER", -50), Books.leg(ada, "CASH", 50)))
        .hasMessageContaining("Coins leave the issuer only by minting");
    assertThat(BOOKS.violations()).isEmpty();
  }

  @Test
  void the_whole_supply_is_in_the_treasury_at_first() {
    Books books = new Books();

    assertThat(books.balance(null, "TREASURY")).isEqualTo(100_000_000_000L);
    assertThat(books.balance(null, "ISSUER")).isEqualTo(-100_000_000_000L);
    assertThat(books.number("select accounted - minted from ledger.supply()")).isZero();
    assertThat(books.violations()).isEmpty();
  }

  private static boolean run(String sql) {
    return BOOKS.database.asApplication(
        connection -> {
          try (var statement = connection.createStatement()) {
            return statement.execute(sql);
          }
        });
  }
}
