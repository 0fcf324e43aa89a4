package com.aetherial.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Finding things from every page, by keyboard alone and by thumb. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PaletteIT {
  @Test
  void the_palette_leads_to_pages_and_forms_by_keyboard_alone() {
    try (Visit visit = Browser.open(Look.LIGHT_DESK)) {
      Member.ada().logIn(visit);
      Keyboard keys = visit.go("/dashboard").page().keyboard();
      keys.press("Control+k");
      Locator words = visit.page().locator("#palette-words");
      assertThat(words).isFocused();
      keys.type("notifcations");
      Locator first = visit.page().locator("#palette-0");
      assertThat(first).containsText("Notifications");
      assertThat(first).hasAttribute("aria-selected", "true");
      visit.see("palette");
      keys.press("Enter");
      assertThat(visit.page()).hasURL(Pattern.compile("^https?://[^/]+/notifications$"));
      // A page whose scripts are on their way hears no key yet.
      visit.page().waitForLoadState();
      keys.press("/");
      assertThat(words).isFocused();
      keys.type("send 2 coins to grace");
      assertThat(first).containsText("Send 2 coins to @grace");
      assertThat(first).hasAttribute("aria-selected", "true");
      keys.press("ArrowDown");
      keys.press("ArrowUp");
      keys.press("Enter");
      assertThat(visit.page().locator("#to")).hasValue("grace");
      assertThat(visit.page().locator("#amount")).hasValue("2");
      keys.press("Control+k");
      keys.press("Escape");
      assertThat(visit.page().locator("#palette")).not().isVisible();
    }
  }

  @Test
  void a_search_that_is_kept_no_longer_is_kept_after_all() {
    try (Visit visit = Browser.open(Look.LIGHT_DESK)) {
      Member.named("Saba", "Search").signUp(visit);
      visit.go("/search?q=coins").page().locator("#kept [id$='save']").click();
      assertThat(visit.page().locator("#kept li")).hasCount(1);
      visit.page().locator("#kept li [id$='remove']").click();
      assertThat(visit.page().locator("#kept li")).hasCount(0);
      visit.see("search-removed").button("Undo").click();
      assertThat(visit.page().locator("#kept li")).hasCount(1);
      assertThat(visit.button("Undo")).isHidden();
    }
  }

  @Test
  void a_phone_finds_people_and_shows_all_hits() {
    try (Visit visit = Browser.open(Look.DARK_PHONE)) {
      Member.ada().logIn(visit);
      visit.go("/dashboard").page().locator(".tab-bar [data-palette-open]").click();
      visit.page().locator("#palette-words").fill("grace");
      assertThat(visit.page().locator("#palette-0")).containsText("Grace");
      visit.see("palette");
      visit.go("/search?q=grace").see("search");
      assertThat(visit.page().locator("mark").first()).hasText("Grace");
    }
  }
}
