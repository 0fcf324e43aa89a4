package com.aetherial.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Coming in, being recognised, and going out again. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MembershipStoryIT {
  private static final int ATTEMPTS_MAX = 5;

  @ParameterizedTest
  @EnumSource(value = Look.class, names = "SMALLEST_PHONE", mode = EnumSource.Mode.EXCLUDE)
  void somebody_reads_what_this_is_signs_up_looks_around_and_logs_out(Look look) {
    try (Visit visit = Browser.open(look)) {
      visit.go("/");
      assertThat(visit.heading("One home for people and their coins")).isVisible();
      visit.link("Create your account").click();
      Member member = Member.named("Mona", "Member").signUp(visit);
      for (String path : new String[] {"/dashboard", "/wallet", "/wallet/buy", "/settings"}) {
        assertThat(visit.go(path).balance()).hasText("0");
      }
      visit.button("Account menu").click();
      assertThat(visit.page().locator(".person-note")).hasText("@" + member.username());
      visit.see("account-menu").button("Log out").click();
      assertThat(visit.link("Create your account")).isVisible();
      assertThat(visit.go("/wallet").path()).startsWith("/login?to=%2Fwallet");
    }
  }

  @Test
  void mistakes_at_signing_up_are_told_beside_the_fields_and_nothing_typed_is_lost() {
    try (Visit visit = Browser.open(Look.LIGHT_PHONE)) {
      visit.go("/signup").fill("Full name", "Ada Again").fill("Username", "ada");
      visit.fill("E-mail", "ada-again@example.org").fill("Password", "seven lanterns drift north");
      visit.page().locator("#do").click();
      assertThat(visit.page().locator("#username-error")).isVisible();
      assertThat(visit.field("Full name")).hasValue("Ada Again");
      visit.see("signup-taken").fill("Username", Member.named("Ada", "A").username());
      visit.fill("Password", "password12").page().locator("#do").click();
      assertThat(visit.page().locator("#password-error")).isVisible();
      visit.see("signup-weak");
    }
  }

  @Test
  void a_wrong_login_does_not_tell_what_was_wrong_and_the_sixth_is_not_even_tried() {
    try (Visit known = Browser.open(Look.LIGHT_DESK);
        Visit unknown = Browser.open(Look.LIGHT_DESK)) {
      Member member = Member.named("Lena", "Locked").signUp(known);
      known.button("Account menu").click();
      known.button("Log out").click();
      Member nobody = Member.named("Nobody", "Here");
      member.enter(known.go("/login"), "wrong password");
      nobody.enter(unknown.go("/login"), "wrong password");
      assertThat(refusal(known)).isEqualTo(refusal(unknown)).contains("do not belong together");
      known.see("login-refused");
      for (int i = 1; i < ATTEMPTS_MAX; i++) {
        member.enter(known, "wrong password");
      }
      member.enter(known, member.password());
      assertThat(refusal(known)).contains("Too many failed logins");
      known.see("login-locked");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"//evil.example/x", "https://evil.example/", "/\\evil.example", "javascript:1"})
  void an_address_elsewhere_is_not_followed_after_the_login(String elsewhere) {
    try (Visit visit = Browser.open(Look.LIGHT_DESK)) {
      String to = URLEncoder.encode(elsewhere, StandardCharsets.UTF_8);
      Member.ada().enter(visit.go("/login?to=" + to), Member.ada().password());
      assertThat(visit.heading("Hello, Ada Lovelace")).isVisible();
      assertThat(visit.path()).isEqualTo("/dashboard");
    }
  }

  @Test
  void a_form_sent_after_the_login_has_ended_leads_to_the_login_and_back() {
    try (Visit visit = Browser.open(Look.LIGHT_PHONE)) {
      Member member = Member.named("Tina", "Timeout").signUp(visit);
      visit.go("/wallet/send").fill("To", "grace").fill("Amount", "1");
      visit.context().clearCookies();
      visit.button("Continue").click();
      assertThat(visit.page().getByText("You were logged out meanwhile")).isVisible();
      visit.see("login-ended");
      member.enter(visit, member.password());
      assertThat(visit.heading("Send coins")).isVisible();
    }
  }

  @Test
  void a_login_page_that_was_open_for_too_long_says_so_and_keeps_the_name() {
    try (Visit visit = Browser.open(Look.DARK_PHONE)) {
      Page page = visit.go("/login").page();
      visit.context().clearCookies();
      Member.ada().enter(visit, Member.ada().password());
      assertThat(page.getByText("This page was open for too long").first()).isVisible();
      assertThat(page.locator("input[value='ada']")).isVisible();
      visit.see("expired");
      Member.ada().enter(visit, Member.ada().password());
      assertThat(page).hasURL(Pattern.compile(".*/dashboard"));
    }
  }

  private static String refusal(Visit visit) {
    return visit.page().locator("[data-error-summary]").innerText();
  }
}
