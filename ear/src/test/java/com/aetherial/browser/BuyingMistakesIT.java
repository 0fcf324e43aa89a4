package com.aetherial.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.aetherial.simulator.stripe.Outside;
import com.aetherial.testing.Order;
import com.aetherial.testing.Provider;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Whoever buys what cannot be bought is told what to do, beside the field. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BuyingMistakesIT {
  private static final String SECRET = com.aetherial.testing.Member.PASSWORD;
  private static final String WITHOUT_FUNDS = "4000 0000 0000 9995";

  @Test
  void too_little_too_much_and_no_number_are_told_beside_the_amount() {
    try (Visit visit = Browser.open(Look.LIGHT_PHONE)) {
      Member.named("Mila", "Mistakes").signUp(visit);
      own(visit, "5").containsText("Buy at least 10 coins.");
      visit.see("buy-too-little");
      own(visit, "200000").containsText("Buy at most 100000 coins at once.");
      own(visit, "12.345").containsText("at most two decimal places");
      visit.see("buy-no-amount");
      visit.go("/wallet/buy").button("Continue to payment").click();
      assertThat(visit.page().locator("#bundle-error")).isVisible();
      visit.see("buy-nothing-chosen");
    }
  }

  @Test
  void who_has_not_enough_money_on_the_card_reads_so_there_and_here() {
    try (Visit visit = Browser.open(Look.DARK_PHONE).expecting(402)) {
      Member.named("Frida", "Funds").signUp(visit);
      Checkout checkout = Checkout.of550Coins(visit);
      String session = visit.page().url().replaceFirst(".*/pay/", "").replaceFirst("[?#].*", "");
      checkout.pay(WITHOUT_FUNDS);
      assertThat(visit.page().getByText("Your card has insufficient funds.")).isVisible();
      visit.see("checkout-no-funds");
      com.aetherial.testing.Pause.shortly();
      visit.go("/wallet/bought?session_id=" + session);
      assertThat(visit.page().getByText("Try another card, or a smaller amount.")).isVisible();
      visit.see("bought-no-funds").link("Go back to the payment page").click();
      checkout.pay(Checkout.GOOD_CARD);
      assertThat(visit.page().getByText("The coins are in your wallet")).isVisible();
    }
  }

  @Test
  void who_owes_coins_is_told_what_that_means_and_pays_it_by_buying() {
    var buyer = com.aetherial.testing.Member.signsUp();
    owes(buyer, "40");
    try (Visit visit = Browser.open(Look.DARK_DESK)) {
      new Member(buyer.username(), "Somebody of the tests", SECRET).logIn(visit);
      assertThat(visit.go("/wallet").page().getByText("You owe 40 coins")).isVisible();
      visit.see("wallet-in-debt").go("/wallet/send");
      assertThat(visit.page().getByText("you cannot send or withdraw any")).isVisible();
      visit.see("send-in-debt").go("/wallet/buy");
      assertThat(visit.page().getByText("What you buy pays the debt first")).isVisible();
      visit.see("buy-in-debt");
      Checkout.of550Coins(visit).pay(Checkout.GOOD_CARD);
      assertThat(visit.balance()).hasText("510");
      visit.go("/wallet/send");
      assertThat(visit.page().getByText("You owe")).hasCount(0);
    }
  }

  private static com.microsoft.playwright.assertions.LocatorAssertions own(
      Visit visit, String coins) {
    visit.go("/wallet/buy").page().getByText("Another amount").click();
    visit.page().getByLabel("Amount of your own").fill(coins);
    visit.button("Continue to payment").click();
    Locator sentence = visit.page().locator("#coins-error");
    return assertThat(sentence);
  }

  /** Coins that were spent before their payment was taken back. */
  private static void owes(com.aetherial.testing.Member buyer, String coins) {
    Order order = buyer.orders("coins-100");
    order.isPaidWith(Provider.VISA);
    order.becomes("CREDITED");
    buyer.sends(coins).to(com.aetherial.testing.Member.signsUp()).is(201);
    Outside outside = Provider.simulator().outside();
    String payment = Provider.paymentOf(order.session());
    outside.closeDispute(outside.dispute(payment, "fraudulent"), false);
    order.comesTo("CHARGED_BACK");
  }
}
