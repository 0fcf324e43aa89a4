package com.aetherial.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every page in German and, from right to left, in Arabic: nothing untranslated, nothing cut off.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LanguagesIT {
  private static final Pattern RAW_KEY =
      Pattern.compile(
          "\\b(kernel|identity|ledger|mail|mpesa|notifications|payments|payouts|wallet)"
              + "\\.[a-zA-Z]+[.\\w-]*");

  private static final List<String> MEMBERS_PAGES =
      List.of(
          "/wallet",
          "/wallet/buy",
          "/wallet/plans",
          "/wallet/send",
          "/wallet/statement",
          "/wallet/withdraw",
          "/notifications",
          "/activity",
          "/tickets",
          "/tickets/new",
          "/settings",
          "/settings/account",
          "/settings/appearance",
          "/settings/data",
          "/settings/notifications",
          "/settings/payouts",
          "/settings/privacy",
          "/settings/profile",
          "/settings/security",
          "/settings/security/codes",
          "/settings/security/passkeys",
          "/settings/security/password",
          "/settings/security/pin",
          "/economy");

  private static final List<String> CONSOLE =
      List.of(
          "/admin/economy",
          "/admin/economy/accounts",
          "/admin/economy/grants",
          "/admin/economy/reconciliation",
          "/admin/economy/supply",
          "/admin/audit",
          "/admin/help",
          "/admin/tickets",
          "/admin/mpesa",
          "/admin/payments",
          "/admin/plans",
          "/admin/payouts",
          "/admin/payouts/bank");

  private static final List<String> GUESTS_PAGES =
      List.of(
          "/",
          "/signup",
          "/login",
          "/reset-password",
          "/economy",
          "/help",
          "/help/article/sending-coins",
          "/help/problems");

  @ParameterizedTest
  @CsvSource({"de, SMALLEST_PHONE", "ar, LIGHT_PHONE"})
  void a_member_reads_every_page(String language, Look look) {
    try (Visit visit = Browser.open(look)) {
      Member.ada().logIn(visit);
      visit.go("/language?code=" + language + "&to=/dashboard").see("dashboard-" + language);
      MEMBERS_PAGES.forEach(path -> read(visit, path, language));
    }
  }

  @ParameterizedTest
  @CsvSource({"de, LIGHT_PHONE", "ar, LIGHT_DESK"})
  void an_administrator_reads_the_console(String language, Look look) {
    try (Visit visit = Browser.open(look)) {
      Member.administrator().logIn(visit);
      visit.go("/language?code=" + language + "&to=/admin/economy").see("console-" + language);
      CONSOLE.forEach(path -> read(visit, path, language));
    }
  }

  @ParameterizedTest
  @CsvSource({"de, LIGHT_PHONE", "ar, SMALLEST_PHONE"})
  void a_guest_reads_the_public_pages_in_the_language_of_the_footer(String language, Look look) {
    try (Visit visit = Browser.open(look)) {
      visit.go("/signup").page().locator("footer a[lang=" + language + "]").click();
      assertThat(visit.path()).isEqualTo("/signup");
      GUESTS_PAGES.forEach(path -> read(visit, path, language));
      visit.go("/login").see("login-" + language);
    }
  }

  @Test
  void a_member_chooses_a_language_and_a_zone_which_count_more_than_the_footer() {
    try (Visit visit = Browser.open(Look.LIGHT_DESK)) {
      Member.named("Greta", "Grün").signUp(visit);
      visit.go("/settings/appearance");
      visit.page().locator("#language").selectOption("de");
      visit.page().locator("#zone").selectOption("Africa/Nairobi");
      visit.button("Save").click();
      PlaywrightAssertions.assertThat(visit.page().locator("html")).hasAttribute("lang", "de");
      PlaywrightAssertions.assertThat(visit.page().getByText("Gespeichert.")).isVisible();
      visit.go("/language?code=ar&to=/wallet/send");
      PlaywrightAssertions.assertThat(visit.heading("Coins senden")).isVisible();
    }
  }

  private static void read(Visit visit, String path, String language) {
    visit.go(path).mustFit(path + " in " + language);
    PlaywrightAssertions.assertThat(visit.page().locator("html")).hasAttribute("lang", language);
    String text = visit.page().locator("body").innerText();
    assertThat(RAW_KEY.matcher(text).results().map(found -> found.group()).toList())
        .as("texts that are missing on %s in %s", path, language)
        .isEmpty();
  }
}
