package com.aetherial.payments;

import static com.aetherial.testing.Provider.VISA;
import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.simulator.stripe.Outside;
import com.aetherial.testing.Answer;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.Order;
import com.aetherial.testing.Provider;
import com.aetherial.testing.TheBooks;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Coins are sold in several currencies, and money goes back in the one in which it came. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith({TheBooks.class, Aftermath.class})
class CurrenciesIT {
  private final Member ada = Member.signsUp();
  private final Outside outside = Provider.simulator().outside();

  @ParameterizedTest
  @CsvSource({
    "EUR, 4500, 45.00, 0.09",
    "GBP, 4000, 40.00, 0.08",
    "JPY, 7500, 7500, 15",
    "KES, 650000, 6500.00, 13"
  })
  void a_bundle_is_paid_in_the_currency_of_the_buyers_choice(
      String currency, long minor, String shown, String rate) {
    Order order = ordered(currency);
    JsonObject session = Provider.session(order.session());
    assertThat(session.get("amount_total").getAsLong()).isEqualTo(minor);
    assertThat(session.get("currency").getAsString()).isEqualToIgnoringCase(currency);
    JsonObject price = order.now().getAsJsonObject("price");
    assertThat(price.get("amount").getAsString()).isEqualTo(shown);
    assertThat(price.get("currency").getAsString()).isEqualTo(currency);
    assertThat(
            TheBooks.rows(
                "select trim_scale(rate / 100000000.0)::text from payments.purchase"
                    + " where id = cast(? as uuid)",
                order.id()))
        .containsExactly(rate);
    order.isPaidWith(VISA);
    order.becomes("CREDITED");
    assertThat(ada.balance()).isEqualTo("550.00");
  }

  @ParameterizedTest
  @CsvSource({"EUR, 900, 440.00", "JPY, 1500, 440.00", "JPY, 1, 549.94", "KES, 130000, 440.00"})
  void a_part_that_is_refunded_takes_its_part_whatever_the_currency(
      String currency, long refunded, String left) {
    Order order = ordered(currency);
    order.isPaidWith(VISA);
    order.becomes("CREDITED");
    outside.refund(Provider.paymentOf(order.session()), refunded);
    Aftermath.isQuiet();
    assertThat(ada.balance()).isEqualTo(left);
    outside.refund(Provider.paymentOf(order.session()), 0);
    Aftermath.isQuiet();
    assertThat(ada.balance()).isEqualTo("0.00");
    assertThat(order.state()).isEqualTo("REFUNDED");
  }

  @Test
  void a_disputed_payment_in_yen_takes_the_coins_and_a_lost_message_of_it_is_found() {
    Order order = ordered("JPY");
    order.isPaidWith(VISA);
    order.becomes("CREDITED");
    Provider.simulator().webhooks().faults().lose(1_000, "charge.dispute");
    String dispute = outside.dispute(Provider.paymentOf(order.session()), "fraudulent");
    outside.closeDispute(dispute, false);
    Member.named("admin").caller().post("/api/v1/admin/payments/comparisons", "").is(200);
    assertThat(order.state()).isEqualTo("CHARGED_BACK");
    assertThat(ada.balance()).isEqualTo("0.00");
  }

  @Test
  void the_price_list_is_told_in_each_currency_and_refuses_others() {
    JsonObject yen = Caller.nobody().get("/api/v1/payments/bundles?currency=JPY").is(200).json();
    assertThat(currencies(yen)).isEqualTo("[\"USD\",\"EUR\",\"GBP\",\"JPY\",\"KES\"]");
    JsonObject first = yen.getAsJsonArray("items").get(0).getAsJsonObject();
    assertThat(first.getAsJsonObject("price").get("amount").getAsString()).isEqualTo("1500");
    Caller.nobody()
        .get("/api/v1/payments/bundles?currency=CHF")
        .isRefusal(422, "currency-not-offered");
    asks("{\"bundle\":\"coins-550\",\"currency\":\"CHF\"}").isRefusal(422, "currency-not-offered");
    asks("{\"bundle\":\"coins-550\",\"currency\":\"euro\"}").isRefusal(422, "validation");
    asks("{\"coins\":\"100000\",\"currency\":\"KES\"}").isRefusal(422, "price-too-high");
  }

  @Test
  void the_page_shows_prices_in_the_currency_that_was_chosen() {
    String page = Member.inBrowser(ada.username()).get("/wallet/buy?currency=JPY").is(200).body();
    assertThat(page).contains("JPY 7,500", "One coin costs JPY 15", "currency=KES");
    assertThat(Member.inBrowser(ada.username()).get("/wallet/buy?currency=CHF").is(200).body())
        .contains("USD 50.00");
  }

  private static String currencies(JsonObject prices) {
    JsonArray all = prices.getAsJsonArray("currencies");
    return all.toString();
  }

  private Order ordered(String currency) {
    return Order.of(
        ada, asks("{\"bundle\":\"coins-550\",\"currency\":\"" + currency + "\"}").is(201));
  }

  private Answer asks(String wish) {
    return ada.caller()
        .post("/api/v1/wallet/purchases", wish, "Idempotency-Key", Member.freshKey());
  }
}
