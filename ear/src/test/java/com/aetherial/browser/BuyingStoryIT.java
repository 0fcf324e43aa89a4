package com.aetherial.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.aetherial.testing.RunningAetherial;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Buying coins on the hosted page of the simulated provider. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BuyingStoryIT {
  private static final double SOON_MILLIS = 2_000;

  @ParameterizedTest
  @EnumSource(value = Look.class, names = "SMALLEST_PHONE", mode = EnumSource.Mode.EXCLUDE)
  void a_member_chooses_coins_pays_and_finds_them_in_the_wallet(Look look) {
    try (Visit visit = Browser.open(look)) {
      Member.named("Bella", "Buyer").signUp(visit);
      assertThat(visit.balance()).hasText("0");
      Checkout.of550Coins(visit).see("checkout").pay(Checkout.GOOD_CARD);
      assertThat(visit.page().getByText("The coins are in your wallet")).isVisible();
      visit.see("bought").go("/wallet/statement");
      assertThat(visit.balance()).hasText("550");
      visit.page().locator("#lines a").first().click();
      assertThat(visit.heading("Receipt")).isVisible();
      visit.see("receipt-purchase");
    }
  }

  @Test
  void an_open_wallet_shows_the_coins_as_soon_as_the_provider_tells_of_the_payment() {
    try (Visit visit = Browser.open(Look.LIGHT_DESK)) {
      Member.named("Wanda", "Watcher").signUp(visit);
      Page wallet = visit.context().newPage();
      wallet.navigate("/wallet");
      Checkout.of550Coins(visit);
      String session = visit.page().url().replaceFirst(".*/pay/", "").replaceFirst("[?#].*", "");
      RunningAetherial.get().stripe().outside().pay(session, "4242424242424242");
      assertThat(wallet.locator(".balance-chip .amount"))
          .hasText("550", new LocatorAssertions.HasTextOptions().setTimeout(SOON_MILLIS));
      visit.see(wallet, "wallet-live");
    }
  }

  @Test
  void a_declined_card_costs_nothing_and_another_one_pays() {
    try (Visit visit = Browser.open(Look.LIGHT_PHONE).expecting(402)) {
      Member.named("Dora", "Declined").signUp(visit);
      Checkout checkout = Checkout.of550Coins(visit).pay(Checkout.DECLINED_CARD);
      assertThat(visit.page().getByText("Not paid.")).isVisible();
      checkout.see("checkout-declined").pay(Checkout.GOOD_CARD);
      assertThat(visit.page().getByText("The coins are in your wallet")).isVisible();
      assertThat(visit.balance()).hasText("550");
    }
  }

  @Test
  void who_cancels_comes_back_to_the_prices_and_has_bought_nothing() {
    try (Visit visit = Browser.open(Look.DARK_PHONE)) {
      Member.named("Cora", "Cancels").signUp(visit);
      Checkout.of550Coins(visit);
      visit.link("Cancel and go back").click();
      assertThat(visit.page().getByText("You did not pay, and nothing was bought.")).isVisible();
      visit.see("buy-cancelled");
      assertThat(visit.balance()).hasText("0");
    }
  }

  @Test
  void a_payment_page_that_has_expired_says_so_and_leads_back() {
    try (Visit visit = Browser.open(Look.LIGHT_DESK)) {
      Member.named("Elsa", "Expires").signUp(visit);
      Checkout.of550Coins(visit);
      visit.button("Let this page expire").click();
      assertThat(visit.heading("This payment page has expired")).isVisible();
      visit.see("checkout-expired");
      visit.page().getByText(Pattern.compile("^Back to ")).click();
      assertThat(visit.heading("Buy coins")).isVisible();
      assertThat(visit.balance()).hasText("0");
    }
  }

  @Test
  void an_amount_of_ones_own_can_be_bought() {
    try (Visit visit = Browser.open(Look.DARK_DESK)) {
      Member.named("Olga", "Own").signUp(visit);
      visit.go("/wallet/buy").page().getByText("Another amount").click();
      visit.see("buy-own");
      visit.button("Continue to payment").click();
      assertThat(visit.page().locator("[data-error-summary]")).isVisible();
      visit.see("buy-own-missing");
      visit.page().getByLabel("Amount of your own").fill("123");
      visit.button("Continue to payment").click();
      assertThat(visit.page().getByText("Simulation – no real money.")).isVisible();
    }
  }
}
