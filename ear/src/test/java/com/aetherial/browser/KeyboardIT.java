package com.aetherial.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Everything that matters, without a mouse. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KeyboardIT {
  private static final int TABS_MAX = 60;

  @Test
  void somebody_signs_up_and_sends_coins_by_keyboard_alone() {
    try (Visit visit = Browser.open(Look.LIGHT_DESK)) {
      Member member = Member.named("Kaya", "Keyboard");
      Keyboard keys = visit.go("/signup").page().keyboard();
      tabTo(keys, visit.field("Full name"));
      type(keys, member.fullName(), member.username(), member.email(), member.password());
      keys.press("Enter");
      assertThat(visit.heading("Hello, Kaya Keyboard")).isVisible();
      Checkout.of550Coins(visit).pay(Checkout.GOOD_CARD);
      tabTo(keys, visit.go("/wallet/send").field("To"));
      type(keys, "grace", "5");
      keys.press("Enter");
      assertThat(visit.page().locator("dialog[open]")).isVisible();
      tabTo(keys, visit.button("Send coins"));
      keys.press("Enter");
      assertThat(visit.heading("Receipt")).isVisible();
    }
  }

  @Test
  void the_first_key_leads_past_the_navigation_and_focus_can_be_seen() {
    try (Visit visit = Browser.open(Look.DARK_DESK)) {
      Member.ada().logIn(visit);
      visit.go("/wallet").page().keyboard().press("Tab");
      assertThat(visit.link("Skip to content")).isFocused();
      assertThat(visit.link("Skip to content")).isInViewport();
      visit.page().keyboard().press("Enter");
      assertThat(visit.page().locator("#main")).isFocused();
      visit.page().keyboard().press("Tab");
      assertThat(outline(visit)).isNotEqualTo("none");
    }
  }

  /** From wherever the focus is, as somebody without a mouse goes. */
  private static void tabTo(Keyboard keys, Locator target) {
    target.waitFor();
    for (int i = 0; i < TABS_MAX && !hasFocus(target); i++) {
      keys.press("Tab");
    }
    assertThat(target).isFocused();
  }

  private static boolean hasFocus(Locator target) {
    return (boolean) target.evaluate("element => element === document.activeElement");
  }

  private static void type(Keyboard keys, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      if (i > 0) {
        keys.press("Tab");
      }
      keys.type(texts[i]);
    }
  }

  private static Object outline(Visit visit) {
    return visit.page().evaluate("getComputedStyle(document.activeElement).outlineStyle");
  }
}
