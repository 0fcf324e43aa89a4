package com.aetherial.ledger;

import static com.aetherial.ledger.Books.leg;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aetherial.kernel.entity.Ids;
import com.aetherial.verifier.Verify;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How many coins there may be, where new ones come from, and where spent ones go. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SupplyTest {
  private static final long GENESIS = 100_000_000_000L;
  private static final String[] CASH = {"CASH"};

  private final Books books = new Books();
  private final UUID ada = books.personWith(1000, "CASH");
  private final UUID ben = books.person();

  @ParameterizedTest
  @CsvSource({"RECYCLE,TREASURY", "BURN,ISSUER", "REVENUE,REVENUE"})
  void spent_coins_go_where_the_sink_says(String sink, String account) {
    configured(null, sink);
    long before = books.balance(null, account);

    assertThat(spend(ada, 300).outcome()).isEqualTo("DONE");

    assertThat(books.balance(ada, "CASH")).isEqualTo(700);
    assertThat(books.balance(null, account) - before).isEqualTo(300);
    assertThat(supply("burned")).isEqualTo(sink.equals("BURN") ? 300 : 0);
    assertSound();
  }

  @ParameterizedTest
  @ValueSource(strings = {"MINT", "GRANT", "REFUND", "ADJUSTMENT", "BURN"})
  void no_transfer_of_any_kind_mints_under_a_cap(String kind) {
    configured(null, "BURN");
    spend(ada, 300);

    assertThatThrownBy(() -> books.post(kind, leg(null, "ISSUER", -100), leg(ada, "CASH", 100)))
        .hasMessageContaining("Coins leave the issuer only by minting");
    assertThatThrownBy(
            () -> books.post(kind, leg(null, "ISSUER", -100), leg(null, "TREASURY", 100)))
        .hasMessageContaining("Coins leave the issuer only by minting");
    assertThat(supply("minted")).isEqualTo(GENESIS);
  }

  @Test
  void coins_held_at_the_issuer_cannot_be_captured() {
    configured(null, "BURN");
    spend(ada, 300);
    UUID hold = books.hold(Order.of("HOLD"), null, 200, "ISSUER").transfer();

    assertThatThrownBy(
            () ->
                books.ask(
                    "hold_capture",
                    Order.of("GRANT"),
                    hold,
                    new String[] {"ISSUER"},
                    CASH,
                    new UUID[] {ada},
                    null,
                    new Long[] {200L}))
        .hasMessageContaining("Coins leave the issuer only by minting");
  }

  @Test
  void the_owner_of_the_tables_cannot_slip_a_minting_in() {
    books.database.asOwner("update ledger.supply_policy set policy = 'UNCAPPED'");

    assertThatThrownBy(() -> books.post("MINT", leg(null, "ISSUER", -1), leg(null, "TREASURY", 1)))
        .hasMessageContaining("minted for a request");
  }

  @Test
  void what_was_burned_is_refunded_by_the_treasury() {
    configured(null, "BURN");
    Outcome spent = spend(ada, 300);
    long before = books.balance(null, "TREASURY");

    assertThat(books.ask("refund", Order.of("REFUND"), spent.transfer(), 100L).done()).isTrue();
    assertThat(books.ask("refund", Order.of("REFUND"), spent.transfer(), 200L).done()).isTrue();

    assertThat(books.balance(ada, "CASH")).isEqualTo(1000);
    assertThat(before - books.balance(null, "TREASURY")).isEqualTo(300);
    assertThat(supply("burned")).isEqualTo(300);
    assertSound();
  }

  @Test
  void nobody_asks_for_coins_under_a_cap() {
    assertThat(ask(Ids.next(), 100, ada)).isEqualTo("supply-capped");
  }

  @Test
  void a_cap_is_raised_by_two_people_and_the_coins_enter_the_treasury() {
    configured("CAPPED_EXPANDABLE", null);
    UUID request = Ids.next();
    long before = books.balance(null, "TREASURY");

    assertThat(ask(request, 500, ada)).isEqualTo("DONE");
    assertThat(ask(Ids.next(), 500, ben)).isEqualTo("supply-request-open");
    assertThat(decide(request, true, ada)).isEqualTo("needs-another-administrator");
    assertThat(decide(request, true, ben)).isEqualTo("DONE");
    assertThat(decide(request, true, ben)).isEqualTo("UNCHANGED");
    assertThat(decide(request, false, ben)).isEqualTo("supply-request-decided");

    assertThat(books.balance(null, "TREASURY") - before).isEqualTo(500);
    assertThat(supply("cap")).isEqualTo(GENESIS + 500);
    assertThat(supply("minted")).isEqualTo(GENESIS + 500);
    assertSound();
  }

  @Test
  void without_a_cap_coins_are_minted_and_the_promised_cap_stays() {
    configured("UNCAPPED", null);
    UUID request = Ids.next();
    ask(request, 500, ada);

    assertThat(decide(request, true, ben)).isEqualTo("DONE");

    assertThat(supply("cap")).isEqualTo(GENESIS);
    assertThat(supply("minted")).isEqualTo(GENESIS + 500);
    assertSound();
    configured("CAPPED", null);
    assertThat(supply("cap")).isEqualTo(GENESIS + 500);
    assertSound();
  }

  @Test
  void a_rejected_wish_mints_nothing() {
    configured("UNCAPPED", null);
    UUID request = Ids.next();
    ask(request, 500, ada);

    assertThat(decide(request, false, ada)).isEqualTo("DONE");

    assertThat(decide(request, true, ben)).isEqualTo("supply-request-decided");
    assertThat(supply("minted")).isEqualTo(GENESIS);
    assertThat(decide(Ids.next(), true, ben)).isEqualTo("no-such-supply-request");
  }

  @Test
  void a_change_of_the_promise_is_in_the_chain() {
    configured("CAPPED_EXPANDABLE", "REVENUE");
    configured("CAPPED_EXPANDABLE", "REVENUE");

    assertThat(
            books.lines(
                "aetherial_app",
                null,
                "select after || ', ' || reason from ledger.supply_changes(9)"))
        .containsExactly(
            "policy CAPPED_EXPANDABLE, cap 100000000000, sink REVENUE,"
                + " The configuration says so.");
    books.flag("select ledger.seal() is not null");
    books.database.damage("update ledger.account_change set after = 'nothing of note'");
    assertThat(books.lines("aetherial_owner", null, "select v::text from ledger.verify_chain() v"))
        .anyMatch(line -> line.contains("content-was-changed"));
  }

  @Test
  void a_promise_that_was_changed_without_record_is_found() {
    books.database.asOwner("update ledger.supply_policy set policy = 'UNCAPPED'");
    Audited.admit(books.database);

    assertThat(Audited.of(books.database).said())
        .contains("FAULT promise-is-on-record, AEC: expected policy CAPPED, cap 100000000000");
  }

  private void configured(String policy, String sink) {
    books.lines("aetherial_app", null, "select ledger.configure_supply(?, ?)", policy, sink);
  }

  private Outcome spend(UUID person, long amount) {
    return books.ask("spend", Order.of("SPEND"), person, CASH, amount);
  }

  private String ask(UUID request, long amount, UUID by) {
    String call = "select ledger.supply_ask(?, ?, 'More members than coins', ?)";
    return books.lines("aetherial_app", null, call, request, amount, by).get(0);
  }

  private String decide(UUID request, boolean agreed, UUID by) {
    String call = "select ledger.supply_decide(?, gen_random_uuid(), ?, ?)";
    return books.lines("aetherial_app", null, call, request, agreed, by).get(0);
  }

  private long supply(String part) {
    return books.number("select " + part + " from ledger.supply()");
  }

  private void assertSound() {
    assertThat(books.violations()).isEmpty();
    Audited.admit(books.database);
    assertThat(Audited.of(books.database).answer()).isEqualTo(Verify.RIGHT);
  }
}
