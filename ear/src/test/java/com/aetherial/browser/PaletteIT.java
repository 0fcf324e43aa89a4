package com.aetherial.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Finding things from every page, by thumb. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PaletteIT {
  @Test
  void a_phone_finds_people_and_shows_all_hits() {
    try (Visit visit = Browser.open(Look.DARK_PHONE)) {
      Member.ada().logIn(visit);
      visit.go("/dashboard").page().locator(".search-link").click();
      visit.page().locator("#palette-words").fill("grace");
      assertThat(visit.page().locator("#palette-0")).containsText("Grace");
      visit.see("palette");
      visit.go("/search?q=grace").see("search");
      assertThat(visit.page().locator("mark").first()).hasText("Grace");
    }
  }
}
