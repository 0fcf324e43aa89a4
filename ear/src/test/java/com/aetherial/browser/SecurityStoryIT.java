package com.aetherial.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.simulator.mail.ReceivedLetter;
import com.aetherial.testing.Authenticator;
import com.aetherial.testing.RunningAetherial;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Letters, passkeys, codes and PINs, in a real browser. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SecurityStoryIT {
  private static final Page.GetByTextOptions EXACTLY = new Page.GetByTextOptions().setExact(true);

  private static final String NEW_PASSWORD = "eleven owls cross the meadow";

  @ParameterizedTest
  @EnumSource(value = Look.class, names = "SMALLEST_PHONE", mode = EnumSource.Mode.EXCLUDE)
  void every_page_about_the_account_can_be_used(Look look) {
    try (Visit visit = Browser.open(look)) {
      visit.go("/reset-password").see("reset-password");
      visit.expecting(410).go("/confirm?token=x").see("confirm-used");
      Member.named("Sally", "Settings").signUp(visit);
      visit.go("/settings/account").see("account").go("/settings/security").see("security");
      visit.go("/settings/security/password").see("security-password");
      visit.go("/settings/security/passkeys").see("security-passkeys");
      visit.go("/settings/security/pin").see("security-pin");
      visit.go("/settings/security/codes").see("security-codes").button("Set up").click();
      assertThat(visit.page().locator("img.qr")).isVisible();
      visit.see("security-codes-scan").go("/login/code").see("login-code");
    }
  }

  @Test
  void a_forgotten_password_is_replaced_with_the_link_of_the_letter() {
    try (Visit visit = Browser.open(Look.LIGHT_PHONE)) {
      Member member = Member.named("Fiona", "Forgets").signUp(visit);
      visit.context().clearCookies();
      visit.go("/login").link("Forgot your password?").click();
      visit.fill("Username or e-mail", member.username()).button("Send me a link").click();
      assertThat(visit.page().getByText("Look into your mail")).isVisible();
      visit.see("reset-asked").go(pathIn(letterTo(member, "Choose a new password")));
      visit.see("reset-form").fill("New password", NEW_PASSWORD).button("Save password").click();
      assertThat(visit.page().getByText("Your password was changed.")).isVisible();
      new Member(member.username(), member.fullName(), NEW_PASSWORD).logIn(visit);
      visit.go(pathIn(letterTo(member, "Confirm your"))).see("confirm").button("Confirm").click();
      assertThat(visit.page().getByText("Your e-mail address is confirmed.")).isVisible();
      visit.see("confirmed");
    }
  }

  @Test
  void somebody_makes_a_passkey_and_logs_in_without_a_password() {
    try (Visit visit = Browser.open(Look.LIGHT_DESK)) {
      Member member = Member.named("Paula", "Passkey").signUp(visit);
      virtualAuthenticator(visit);
      visit.go("/settings/security/passkeys").fill("Name of the passkey", "My phone");
      visit.page().locator("[data-passkey]").click();
      assertThat(visit.page().getByText("The passkey was added.")).isVisible();
      visit.see("passkey-added");
      visit.context().clearCookies();
      visit.go("/login").page().locator("[data-passkey]").click();
      assertThat(visit.heading("Hello, " + member.fullName())).isVisible();
      visit.go("/settings/security/passkeys");
      visit.page().locator("input[id^='name-']").fill("Old phone");
      visit.button("Rename").click();
      assertThat(visit.page().locator("input[id^='name-']")).hasValue("Old phone");
      visit.button("Remove: Old phone").click();
      visit.see("passkey-remove-confirm").button("Remove this passkey").click();
      assertThat(visit.page().getByText("It opens nothing any more.")).isVisible();
      visit.context().clearCookies();
      visit.go("/login").page().locator("[data-passkey]").click();
      assertThat(visit.page().getByText("This passkey did not work here.").first()).isVisible();
    }
  }

  @Test
  void codes_are_asked_for_after_the_password() {
    try (Visit visit = Browser.open(Look.DARK_PHONE)) {
      Member member = Member.named("Cody", "Codes").signUp(visit);
      visit.go("/settings/security/codes").button("Set up").click();
      var app = new Authenticator(visit.page().locator("#secret").innerText());
      visit.fill("Code", app.code()).button("Turn on").click();
      assertThat(visit.page().getByText("Your recovery codes", EXACTLY)).isVisible();
      visit.see("security-codes-on");
      visit.context().clearCookies();
      member.enter(visit.go("/login"), member.password());
      assertThat(visit.heading("One more step")).isVisible();
      visit.fill("Code", app.code(1)).page().keyboard().press("Enter");
      assertThat(visit.heading("Hello, " + member.fullName())).isVisible();
    }
  }

  /** A device that keeps passkeys, made of software by the browser itself. */
  static void virtualAuthenticator(Visit visit) {
    CDPSession devTools = visit.context().newCDPSession(visit.page());
    devTools.send("WebAuthn.enable");
    JsonObject options = new JsonObject();
    options.addProperty("protocol", "ctap2");
    options.addProperty("transport", "internal");
    options.addProperty("hasResidentKey", true);
    options.addProperty("hasUserVerification", true);
    options.addProperty("isUserVerified", true);
    options.addProperty("automaticPresenceSimulation", true);
    JsonObject wish = new JsonObject();
    wish.add("options", options);
    devTools.send("WebAuthn.addVirtualAuthenticator", wish);
  }

  private static ReceivedLetter letterTo(Member member, String subject) {
    return RunningAetherial.get().mail().await(member.email(), subject);
  }

  private static String pathIn(ReceivedLetter letter) {
    return letter.links().get(0).replaceFirst("^https?://[^/]+", "");
  }
}
