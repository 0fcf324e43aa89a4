package com.aetherial.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The way from the price list to the hosted page where one pays, and back. */
final class Checkout {
  static final String GOOD_CARD = "4242 4242 4242 4242";
  static final String DECLINED_CARD = "4000 0000 0000 0002";
  private static final Pattern PAY = Pattern.compile("^Pay (?!by).*");

  private final Visit visit;

  private Checkout(Visit visit) {
    this.visit = visit;
  }

  /** Chooses the bundle of 550 coins and goes to pay. */
  static Checkout of550Coins(Visit visit) {
    visit.go("/wallet/buy").page().getByText("550", exactly()).click();
    return opened(visit);
  }

  /** Goes to pay what was chosen on the page. */
  static Checkout opened(Visit visit) {
    visit.button("Continue to payment").click();
    assertThat(visit.page().getByText("Simulation – no real money.")).isVisible();
    return new Checkout(visit);
  }

  Checkout pay(String card) {
    visit.page().getByLabel("Email").fill("buyer@example.org");
    visit.page().getByLabel("Card number").fill(card);
    visit.page().getByLabel("Expiry (MM/YY)").fill("12/34");
    visit.page().getByLabel("Security code (CVC)").fill("123");
    visit.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(PAY)).click();
    return this;
  }

  Checkout see(String name) {
    visit.see(name);
    return this;
  }

  static Page.GetByTextOptions exactly() {
    return new Page.GetByTextOptions().setExact(true);
  }
}
