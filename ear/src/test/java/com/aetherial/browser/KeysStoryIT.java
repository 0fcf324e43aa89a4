package com.aetherial.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A key for a program: made on the settings page, used over REST, revoked. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KeysStoryIT {
  @Test
  void a_key_is_shown_once_opens_the_wallet_and_nothing_after_it_was_revoked() throws Exception {
    try (Visit visit = Browser.open(Look.LIGHT_PHONE)) {
      Member.named("Kira", "Keys").signUp(visit);
      visit.go("/settings/keys").fill("Name", "Home server");
      visit.page().getByLabel("Send your coins").check();
      visit.button("Create key").click();
      String secret = visit.page().locator("#secret").innerText();
      visit.see("key-created").go("/settings/keys");
      assertThat(visit.page().locator("#secret")).hasCount(0);
      assertThat(visit.page().locator("#keys")).containsText("See your wallet, Send your coins");
      assertThat(wallet(secret).statusCode()).isEqualTo(200);
      visit.button("Revoke: Home server").click();
      visit.see("key-revoke").button("Revoke key").click();
      assertThat(visit.page().getByText("The key was revoked.")).isVisible();
      assertThat(wallet(secret).statusCode()).isEqualTo(401);
    }
  }

  @Test
  void a_key_that_may_do_nothing_is_refused_beside_the_boxes() {
    try (Visit visit = Browser.open(Look.DARK_DESK)) {
      Member.ada().logIn(visit);
      visit.go("/settings/keys").fill("Name", "Useless");
      visit.page().getByLabel("See your wallet").uncheck();
      visit.button("Create key").click();
      assertThat(visit.page().locator("#scopes-error")).isVisible();
      visit.see("key-refused");
    }
  }

  @Test
  void the_api_can_be_read_and_every_problem_is_explained() {
    try (Visit visit = Browser.open(Look.LIGHT_DESK)) {
      visit.go("/api/docs");
      assertThat(visit.page().locator(".opblock").first()).isVisible();
      assertThat(visit.page().locator(".swagger-ui .title").first()).containsText("Aetherial");
      visit.go("/help/problems").link("Insufficient balance insufficient-balance").click();
      assertThat(visit.heading("Insufficient balance")).isVisible();
      visit.expecting(404).go("/help/problems/no-such-problem");
      assertThat(visit.heading("Not found")).isVisible();
    }
  }

  private static HttpResponse<String> wallet(String secret) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(Member.base() + "/api/v1/wallet"))
            .header("Authorization", "Bearer " + secret)
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }
}
