package com.aetherial.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.aetherial.testing.Order;
import com.aetherial.testing.Provider;
import com.aetherial.testing.TheBooks;
import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

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
}
