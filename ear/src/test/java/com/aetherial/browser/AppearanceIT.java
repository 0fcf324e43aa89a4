package com.aetherial.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page in every look: usable by everybody, without sideways scrolling, kept as a picture. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AppearanceIT {
  @ParameterizedTest
  @EnumSource(Look.class)
  void everybody_can_use_the_public_pages(Look look) {
    try (Visit visit = Browser.open(look)) {
      visit.go("/").see("home").go("/signup").see("signup").go("/login").see("login");
      visit.go("/economy").see("economy");
      visit.go("/help/problems").see("problems");
      visit.go("/help/problems/insufficient-balance").see("problem");
      visit.expecting(404).go("/no-such-page").see("not-found");
    }
  }

  @ParameterizedTest
  @EnumSource(Look.class)
  void somebody_new_finds_the_way_on_where_there_is_nothing_yet(Look look) {
    try (Visit visit = Browser.open(look)) {
      Member.named("Nova", "Newcomer").signUp(visit);
      visit.see("new-dashboard").go("/wallet").see("new-wallet");
      visit.go("/wallet/statement").see("new-statement").go("/settings").see("new-settings");
    }
  }

  @ParameterizedTest
  @EnumSource(Look.class)
  void a_member_can_use_every_page(Look look) {
    try (Visit visit = Browser.open(look)) {
      Member.ada().logIn(visit);
      visit.see("dashboard").go("/wallet").see("wallet").go("/wallet/buy").see("buy");
      visit.go("/wallet/send").see("send").go("/wallet/statement").see("statement");
      visit.page().locator("#lines a").first().click();
      assertThat(visit.heading("Receipt")).isVisible();
      visit.see("receipt").go("/settings").see("settings").go("/economy").see("economy-member");
      visit.expecting(403).go("/admin/economy").see("forbidden");
    }
  }

  @ParameterizedTest
  @EnumSource(Look.class)
  void an_administrator_can_use_the_console(Look look) {
    try (Visit visit = Browser.open(look)) {
      Member.administrator().logIn(visit);
      visit.go("/admin/economy").see("admin-economy");
    }
  }
}
