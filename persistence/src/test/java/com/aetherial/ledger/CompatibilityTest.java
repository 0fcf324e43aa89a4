package com.aetherial.ledger;

import static com.aetherial.ledger.Books.leg;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of earlier coin systems, as their readers know them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CompatibilityTest {
  private static final Books BOOKS = new Books();
  private static final UUID ADA = BOOKS.personWith(1000, "CASH");
  private static final UUID BEN = BOOKS.personWith(500, "CASH");
  private static final UUID EVE = BOOKS.person();

  @BeforeAll
  static void some_things_happen() {
    BOOKS.move(ADA, BEN, 150);
    BOOKS.hold(Order.of("HOLD"), ADA, 50, "CASH");
    BOOKS.post("REWARD", leg(null, "TREASURY", -25), leg(BEN, "PROMO", 25));
    BOOKS.ask("spend", Order.of("SPEND"), BEN, new String[] {"CASH"}, 30L);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "wallets                  |id,user_id,balance,created_at,updated_at",
        "transactions             |id,from_wallet_id,to_wallet_id,amount,type,"
            + "description,created_at",
        "daswos_coins_total_supply|id,total_amount,minted_amount,creation_date",
        "daswos_wallets           |user_id,balance,last_updated",
        "daswos_transactions      |transaction_id,from_user_id,to_user_id,amount,transaction_type,"
            + "timestamp,reference_id,description",
        "token_pricing            |user_type,tokens,usd_amount,usd_per_token,currency",
        "token_wallets            |id,user_id,available_balance,locked_balance,"
            + "created_at,updated_at",
        "token_transactions       |id,from_user_id,to_user_id,amount,room_id,message,created_at,"
            + "transaction_type,category,metadata",
        "token_earnings           |id,user_id,amount,activity_type,metadata,created_at",
        "token_purchases          |id,user_id,item_id,item_type,cost,expires_at,created_at",
        "token_daily_caps         |id,user_id,date,messages_sent,files_shared,total_earned_today",
      })
  void a_view_has_the_columns_of_its_table(String view, String columns) {
    assertThat(
            BOOKS.lines(
                "aetherial_owner",
                null,
                "select string_agg(column_name, ',' order by ordinal_position)"
                    + " from information_schema.columns where table_schema = 'compat'"
                    + " and table_name = ?",
                view))
        .containsExactly(columns);
  }

  @Test
  void wallets_show_what_may_be_spent_and_what_is_locked() {
    assertThat(as(ADA, "select balance from compat.wallets")).containsExactly("8.00");
    assertThat(
            as(ADA, "select available_balance || ' ' || locked_balance from compat.token_wallets"))
        .containsExactly("8.00 0.50");
    assertThat(as(BEN, "select user_id || ' ' || balance from compat.daswos_wallets"))
        .containsExactly(BEN + " 6.45");
  }

  @Test
  void transactions_name_both_sides_and_the_house_is_nobody_or_0() {
    assertThat(
            as(
                ADA,
                "select concat_ws(' ', from_wallet_id, to_wallet_id, amount, type)"
                    + " from compat.transactions order by created_at"))
        .containsExactly(ADA + " 10.00 reward", ADA + " " + BEN + " 1.50 transfer");
    assertThat(
            as(
                BEN,
                "select concat_ws(' ', from_user_id, to_user_id, amount, transaction_type)"
                    + " from compat.daswos_transactions order by \"timestamp\""))
        .containsExactly(
            "0 " + BEN + " 5.00 giveaway",
            ADA + " " + BEN + " 1.50 transfer",
            "0 " + BEN + " 0.25 giveaway",
            BEN + " 0 0.30 transfer");
    assertThat(
            as(
                BEN,
                "select transaction_type || ' ' || category from compat.token_transactions"
                    + " order by created_at"))
        .containsExactly("earn reward", "gift social", "earn reward", "spend purchase");
  }

  @Test
  void earnings_purchases_and_days_are_told_from_the_ledger() {
    assertThat(
            as(
                BEN,
                "select user_id || ' ' || amount || ' ' || activity_type"
                    + " from compat.token_earnings"))
        .containsExactly(BEN + " 0.25 test");
    assertThat(
            as(
                BEN,
                "select user_id || ' ' || item_type || ' ' || item_id || ' ' || cost"
                    + " from compat.token_purchases"))
        .containsExactly(BEN + " test one 0.30");
    assertThat(
            as(
                BEN,
                "select user_id || ' ' || messages_sent || ' ' || total_earned_today"
                    + " from compat.token_daily_caps"))
        .containsExactly(BEN + " 0 0.25");
  }

  @Test
  void the_supply_counts_what_has_left_the_treasury() {
    assertThat(
            as(
                null,
                "select total_amount || ' ' || minted_amount"
                    + " from compat.daswos_coins_total_supply"))
        .containsExactly("1000000000.00 14.95");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wallets",
        "transactions",
        "daswos_wallets",
        "daswos_transactions",
        "token_wallets",
        "token_transactions",
        "token_earnings",
        "token_purchases",
        "token_daily_caps"
      })
  void a_member_sees_nothing_of_others(String view) {
    String rows = "select v::text from compat." + view + " v";
    assertThat(as(null, rows)).isEmpty();
    assertThat(as(EVE, rows)).noneMatch(row -> row.contains(ADA.toString()));
    assertThat(as(ADA, rows)).noneMatch(row -> !row.contains(ADA.toString()));
    assertThat(BOOKS.lines("aetherial_owner", null, rows)).isNotEmpty();
  }

  @Test
  void a_report_of_everybody_is_read_by_the_auditor() {
    Audited.admit(BOOKS.database);

    assertThat(BOOKS.lines(Audited.AUDITOR, null, "select user_id from compat.wallets"))
        .contains(ADA.toString(), BEN.toString());
    assertThat(
            BOOKS.lines(Audited.AUDITOR, null, "select id from compat.daswos_coins_total_supply"))
        .containsExactly("1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update compat.wallets set balance = 1000000",
        "delete from compat.token_transactions",
        "insert into compat.daswos_wallets (user_id, balance) values (gen_random_uuid(), 5)",
        "update compat.token_pricing set usd_per_token = 0",
        "update compat.daswos_coins_total_supply set total_amount = 0",
      })
  void nobody_writes_to_a_view(String writing) {
    assertThatThrownBy(() -> BOOKS.database.asOwner(writing))
        .hasMessageContaining("shows the ledger and cannot be written");
    assertThatThrownBy(() -> as(ADA, writing + " returning 1"))
        .hasMessageContaining("permission denied");
  }

  @Test
  void the_functions_keep_their_names() {
    assertThat(as(null, "select compat.create_user_token_wallet(?)", EVE))
        .containsExactly(EVE.toString());
    assertThat(as(null, "select p::text from compat.get_token_pricing('Student') p"))
        .containsExactly("(student,10,1.00,0.100000,USD)");
    assertThat(as(null, "select p::text from compat.get_token_pricing('teacher') p"))
        .containsExactly("(teacher,10,0.40,0.040000,USD)");
    assertThat(as(null, "select p::text from compat.get_token_pricing('nobody') p")).isEmpty();
    assertThat(as(null, "select compat.publish_rate('teacher', ?)", new BigDecimal("0.05")))
        .containsExactly("t");
    assertThat(as(null, "select p::text from compat.get_token_pricing('teacher') p"))
        .containsExactly("(teacher,10,0.50,0.050000,USD)");
  }

  @Test
  void a_wallet_is_not_created_for_nobody() {
    assertThatThrownBy(
            () -> as(null, "select compat.create_user_token_wallet(?)", UUID.randomUUID()))
        .hasMessageContaining("foreign key");
  }

  private static List<String> as(UUID reader, String sql, Object... arguments) {
    return BOOKS.lines("aetherial_app", reader, sql, arguments);
  }
}
