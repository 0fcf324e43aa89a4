package com.aetherial.browser;

import static com.aetherial.testing.Provider.VISA;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.aetherial.testing.Order;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** An administrator looks up what was bought, and what was booked for it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CausesStoryIT {
  @Test
  void a_purchase_leads_to_its_transfer_and_back() {
    Order order = com.aetherial.testing.Member.signsUp().orders("coins-550");
    order.isPaidWith(VISA);
    order.becomes("CREDITED");
    try (Visit visit = Browser.open(Look.LIGHT_PHONE)) {
      Member.administrator().logIn(visit);
      visit.go("/admin/payments/purchase?id=" + order.id()).see("admin-purchase");
      visit.page().locator("a[href*='/admin/economy/transfer?id=']").first().click();
      assertThat(visit.page()).hasURL(Pattern.compile(".*/admin/economy/transfer.*"));
      visit.see("admin-transfer");
      visit.page().locator("a[href*='/admin/payments/purchase?id=']").first().click();
      assertThat(visit.page()).hasURL(Pattern.compile(".*id=" + order.id() + ".*"));
    }
  }
}
