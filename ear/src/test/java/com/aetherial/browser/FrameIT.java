package com.aetherial.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What stands around every page: the ways through the platform, by hand and by key. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FrameIT {
  @Test
  void keys_lead_through_the_platform_until_they_are_switched_off() {
    try (Visit visit = Browser.open(Look.LIGHT_DESK)) {
      Member.ada().logIn(visit);
      // A page whose scripts are on their way hears no key yet.
      Keyboard keys = visit.go("/dashboard").page().keyboard();
      keys.type("gt");
      assertThat(visit.page()).hasURL(Pattern.compile(".*/wallet/statement"));
      keys.press("j");
      assertThat(visit.page().locator("#lines tbody tr a").first()).isFocused();
      keys.press("j");
      keys.press("k");
      assertThat(visit.page().locator("#lines tbody tr a").first()).isFocused();
      keys.press("?");
      assertThat(visit.page().locator("#shortcuts")).isVisible();
      visit.see("shortcuts");
      keys.press("Escape");
      assertThat(visit.page().locator("#shortcuts")).isHidden();
      keys.press("?");
      visit.page().locator("[data-keys-switch]").click();
      keys.press("Escape");
      keys.type("gd?");
      assertThat(visit.page().locator("#shortcuts")).isHidden();
      assertThat(visit.path()).isEqualTo("/wallet/statement");
    }
  }

  @Test
  void a_dialog_holds_the_focus_and_gives_it_back() {
    try (Visit visit = Browser.open(Look.LIGHT_DESK)) {
      Member.ada().logIn(visit);
      visit.go("/wallet/send").fill("To", "grace").fill("Amount", "1");
      visit.button("Continue").click();
      for (int i = 0; i < 12; i++) {
        visit.page().keyboard().press("Tab");
        assertThat(
                visit
                    .page()
                    .evaluate(
                        "!document.hasFocus() || document.activeElement === document.body"
                            + " || !!document.activeElement.closest('dialog')"))
            .isEqualTo(true);
      }
      visit.page().keyboard().press("Escape");
      assertThat(visit.button("Continue")).isFocused();
    }
  }

  @Test
  void the_navigation_stays_as_it_was_folded() {
    try (Visit visit = Browser.open(Look.LIGHT_DESK)) {
      Member.ada().logIn(visit);
      visit.page().locator("[data-fold=coins]").click();
      visit.go("/settings");
      assertThat(visit.page().locator("#area-coins")).isHidden();
      assertThat(visit.page().locator("[data-fold=coins]")).hasAttribute("aria-expanded", "false");
      visit.see("folded").page().locator("[data-toggle-sidebar]").click();
      visit.go("/settings/security/pin");
      assertThat(visit.page().locator(".shell")).hasAttribute("data-sidebar", "collapsed");
      assertThat(visit.page().locator(".crumbs li")).hasCount(3);
      visit.see("collapsed").page().locator(".crumbs a").last().click();
      assertThat(visit.page()).hasURL(Pattern.compile(".*/settings/security"));
    }
  }

  @Test
  void more_contrast_is_kept() {
    try (Visit visit = Browser.open(Look.DARK_DESK)) {
      visit.go("/").button("More contrast").click();
      visit.go("/login");
      assertThat(visit.page().locator("html")).hasAttribute("data-contrast", "more");
      visit.see("login-contrast");
    }
  }

  @Test
  void paper_shows_the_receipt_alone() {
    try (Visit visit = Browser.open(Look.DARK_DESK)) {
      Member.ada().logIn(visit);
      visit.go("/wallet/statement").page().locator("#lines a").first().click();
      assertThat(visit.heading("Receipt")).isVisible();
      visit
          .page()
          .emulateMedia(
              new com.microsoft.playwright.Page.EmulateMediaOptions()
                  .setMedia(Media.PRINT)
                  .setColorScheme(ColorScheme.DARK));
      assertThat(visit.page().locator(".header")).isHidden();
      assertThat(visit.page().locator(".sidebar")).isHidden();
      assertThat(visit.button("Print")).isHidden();
      assertThat(visit.page().locator(".receipt")).isVisible();
      assertThat(visit.page().evaluate("getComputedStyle(document.body.parentElement).colorScheme"))
          .isEqualTo("light");
    }
  }
}
