package com.aetherial.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A statement that is longer than a page. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PagingIT {
  private static final int TRANSFERS = 30;
  private static final int LINES = 25;

  @Test
  void a_long_statement_is_turned_page_by_page_and_back() throws Exception {
    try (Visit visit = Browser.open(Look.LIGHT_PHONE)) {
      Member.named("Lola", "Long").signUp(visit);
      Checkout.of550Coins(visit).pay(Checkout.GOOD_CARD);
      assertThat(visit.page().getByText("The coins are in your wallet")).isVisible();
      String key = key(visit);
      for (int i = 0; i < TRANSFERS; i++) {
        send(key);
      }
      Locator lines = visit.go("/wallet/statement").page().locator("#lines tbody tr");
      assertThat(lines).hasCount(LINES);
      visit.see("statement-long").link("Older").click();
      assertThat(lines).hasCount(TRANSFERS + 1 - LINES);
      visit.link("Newer").click();
      assertThat(lines).hasCount(LINES);
    }
  }

  private static String key(Visit visit) {
    visit.go("/settings/keys").fill("Name", "Sender");
    visit.page().getByLabel("Send your coins").check();
    visit.button("Create key").click();
    return visit.page().locator("#secret").innerText();
  }

  private static void send(String key) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(Member.base() + "/api/v1/wallet/transfers"))
            .header("Authorization", "Bearer " + key)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(BodyPublishers.ofString("{\"to\":\"grace\",\"amount\":\"0.05\"}"))
            .build();
    int status = HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();
    assertThat(status).isBetween(200, 201);
  }
}
