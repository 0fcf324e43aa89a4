package com.aetherial.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.aetherial.testing.Order;
import com.aetherial.testing.Provider;
import com.aetherial.testing.TheBooks;
import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What administrators do about payments with a mouse. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PaymentsConsoleIT {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Test
  void a_message_that_was_set_aside_is_tried_again_and_credits() {
    var ada = com.aetherial.testing.Member.signsUp();
    Order order = ada.orders("coins-550");
    var webhooks = Provider.simulator().webhooks();
    webhooks.faults().lose(1_000, "");
    order.isPaidWith(Provider.VISA);
    webhooks.faults().none();
    String event = Provider.event("checkout.session.completed", order.session());
    TheBooks.change(
        "insert into kernel.inbox (source, external_id, kind, payload, state, attempts, last_error,"
            + " received_at) values ('stripe', ?, 'checkout.session.completed', ?, 'DEAD', 30,"
            + " 'It failed.', now() - interval '1 day')",
        "evt_aside" + order.session(),
        event);
    try (Visit visit = Browser.open(Look.LIGHT_DESK)) {
      Member.administrator().logIn(visit);
      visit.go("/admin/payments").see("payments-console");
      visit
          .page()
          .locator("tr")
          .filter(
              new com.microsoft.playwright.Locator.FilterOptions()
                  .setHasText("evt_aside" + order.session()))
          .getByText("Try again")
          .click();
      assertThat(visit.page().getByText("The message is tried again.")).isVisible();
    }
    order.becomes("CREDITED", PATIENCE);
  }

  @ParameterizedTest
  @EnumSource(
      value = Look.class,
      names = {"LIGHT_DESK", "DARK_DESK", "LIGHT_PHONE", "DARK_PHONE"})
  void administrators_see_where_the_money_is_and_compare_the_books(Look look) {
    var bank = Provider.simulator().bank();
    bank.fund(123_456, "gbp");
    String payout = bank.payOut("gbp");
    bank.fund(7_700, "gbp");
    try (Visit visit = Browser.open(look)) {
      Member.administrator().logIn(visit);
      visit.go("/admin/payments").button("Compare now").click();
      assertThat(visit.page().locator("#payouts")).containsText(payout);
      assertThat(visit.page().locator("#clearing")).containsText("GBP 77.00");
      visit.see("admin-payments").go("/admin/mpesa").button("Compare now").click();
      assertThat(visit.heading("Our books and M-Pesa’s")).isVisible();
      visit.see("admin-mpesa");
    }
    bank.payOut("gbp");
  }
}
