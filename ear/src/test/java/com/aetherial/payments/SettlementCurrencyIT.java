package com.aetherial.payments;

import static com.aetherial.testing.Provider.VISA;
import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.payments.entity.Price;
import com.aetherial.simulator.stripe.Outside;
import com.aetherial.testing.Member;
import com.aetherial.testing.Order;
import com.aetherial.testing.Provider;
import com.aetherial.testing.TheBooks;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Stripe settles in another currency than members pay in, and still nothing is left unexplained.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith({TheBooks.class, Aftermath.class})
class SettlementCurrencyIT {
  private static final String DIFFERENCES =
      "with mine as (select b.id, b.payment_intent_id from payments.purchase b"
          + " join identity.person p on p.id = b.person_id where p.username = ?)"
          + " select d.kind from payments.clearing_differences(now() - interval '1 hour', now()) d"
          + " where d.id in (select payment_intent_id from mine"
          + " union select id from payments.refund where purchase_id in (select id from mine)"
          + " union select id from payments.dispute where purchase_id in (select id from mine))";

  private final Member ada = Member.signsUp();
  private final Outside outside = Provider.simulator().outside();

  @BeforeEach
  void crownsAreSettled() {
    Provider.simulator().bank().settleIn("eur", "sek", new BigDecimal("11.0459"));
    Provider.simulator().bank().settleIn("jpy", "sek", new BigDecimal("0.0713"));
  }

  @AfterEach
  void everythingIsSettledAsItIsPaid() {
    Provider.simulator().bank().settleAsPaid();
  }

  @ParameterizedTest
  @ValueSource(strings = {"EUR", "JPY"})
  void whatever_becomes_of_payments_the_payout_leaves_nothing_behind(String currency) {
    Order kept = paid(currency);
    outside.refund(payment(paid(currency)), 333);
    outside.failRefund(outside.refund(payment(paid(currency)), 101));
    outside.closeDispute(outside.dispute(payment(paid(currency)), "fraudulent"), false);
    Provider.simulator().bank().settleIn("eur", "sek", new BigDecimal("10.9871"));
    outside.closeDispute(outside.dispute(payment(paid(currency)), "fraudulent"), true);
    Clearing.compare();
    assertThat(differences()).isEmpty();
    assertThat(
            TheBooks.rows(
                "select currency from payments.money_movement"
                    + " where payment_intent_id = ? and exchange_rate is not null",
                payment(kept)))
        .containsExactly("SEK");
    String payout = Clearing.payOut("sek");
    assertThat(Clearing.unexplainedOf(payout)).isEqualTo("0.00");
    assertThat(Clearing.lyingIn("SEK")).isEmpty();
    assertThat(differences()).isEmpty();
  }

  @Test
  void a_rate_that_does_not_fit_is_told() {
    String payment = payment(paid("EUR"));
    Clearing.compare();
    assertThat(differences()).isEmpty();
    change(payment, "11046000000000");
    assertThat(differences()).isEmpty();
    change(payment, "11100000000000");
    assertThat(differences()).containsExactly("payment movement");
    change(payment, "null");
    assertThat(differences()).containsExactly("payment movement");
    Clearing.compare();
    assertThat(differences()).isEmpty();
  }

  @Test
  void the_database_counts_decimal_places_as_the_platform_does() {
    List<String> places =
        Currency.getAvailableCurrencies().stream()
            .filter(one -> one.getDefaultFractionDigits() >= 0)
            .map(Currency::getCurrencyCode)
            .map(code -> code + " " + Price.places(code))
            .toList();
    assertThat(places).hasSizeGreaterThan(100);
    String codes = String.join(",", places.stream().map(one -> one.substring(0, 3)).toList());
    assertThat(
            TheBooks.rows(
                "select c || ' ' || payments.places(c) from unnest(string_to_array(?, ',')) c",
                codes))
        .containsExactlyInAnyOrderElementsOf(places);
  }

  /** What the clearing says of this member's money; others pay too, in whatever currency. */
  private List<String> differences() {
    return TheBooks.rows(DIFFERENCES, ada.username());
  }

  private static void change(String payment, String rate) {
    TheBooks.change(
        "set session_replication_role = replica; update payments.money_movement"
            + " set exchange_rate = "
            + rate
            + " where payment_intent_id = '"
            + payment
            + "'");
  }

  private Order paid(String currency) {
    Order order =
        Order.of(
            ada,
            ada.caller()
                .post(
                    "/api/v1/wallet/purchases",
                    "{\"bundle\":\"coins-550\",\"currency\":\"" + currency + "\"}",
                    "Idempotency-Key",
                    Member.freshKey())
                .is(201));
    order.isPaidWith(VISA);
    order.becomes("CREDITED");
    return order;
  }

  private static String payment(Order order) {
    return Provider.paymentOf(order.session());
  }
}
