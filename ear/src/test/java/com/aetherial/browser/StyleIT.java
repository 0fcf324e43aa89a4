package com.aetherial.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every tag of the dialect, in all its states and in every look, on one page. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StyleIT {
  private static final Path PAGES = Path.of("../web/src/main/webapp/WEB-INF");
  private static final Pattern TAG = Pattern.compile("<tag-name>([a-z]+)</tag-name>");

  /** These are whole pages or stand on every page, so no part of one shows them. */
  private static final Set<String> WHOLE = Set.of("page", "failure", "messages");

  @ParameterizedTest
  @EnumSource(
      value = Look.class,
      names = {"LIGHT_DESK", "DARK_DESK", "DARK_PHONE"})
  void every_tag_can_be_used_by_everybody(Look look) {
    try (Visit visit = Browser.open(look)) {
      Member.administrator().logIn(visit);
      visit.go("/admin/style").button("Send it empty to see the errors").click();
      assertThat(visit.page().locator("[data-error-summary]")).isFocused();
      visit.see("style-refused");
      visit.page().evaluate("document.documentElement.dataset.contrast = 'more'");
      visit.see("style-contrast");
    }
  }

  @Test
  void the_source_shown_is_the_one_that_is_used() throws IOException {
    try (Visit visit = Browser.open(Look.LIGHT_DESK)) {
      Member.administrator().logIn(visit);
      Locator source = visit.go("/admin/style").page().locator("#buttons ~ details code");
      String shown = source.textContent();
      assertThat(fragment("03-buttons.xhtml").replaceAll("(?m)^  ", "")).contains(shown.strip());
      assertThat(shown).startsWith("<a:buttons>");
    }
  }

  @Test
  void no_tag_is_missing() throws IOException {
    StringBuilder all = new StringBuilder();
    try (var files = Files.list(PAGES.resolve("fragments/admin/style"))) {
      for (Path file : files.toList()) {
        all.append(Files.readString(file));
      }
    }
    List<String> missing =
        TAG.matcher(Files.readString(PAGES.resolve("aetherial.taglib.xml")))
            .results()
            .map(tag -> tag.group(1))
            .filter(
                tag -> !WHOLE.contains(tag) && !all.toString().matches("(?s).*<a:" + tag + "\\b.*"))
            .toList();
    assertThat(missing).isEmpty();
  }

  @Test
  void messages_stand_three_at_most_and_errors_stay() {
    try (Visit visit = Browser.open(Look.LIGHT_DESK)) {
      Member.administrator().logIn(visit);
      visit.go("/admin/style").button("A toast that stays").click();
      for (int i = 0; i < 4; i++) {
        visit.button("A toast").click();
      }
      Locator toasts = visit.page().locator(".toasts .toast");
      assertThat(toasts).hasCount(3);
      assertThat(visit.page().locator("[role=alert] .toast")).hasCount(1);
      for (int i = 0; i < 3; i++) {
        visit.button("A toast that stays").click();
      }
      assertThat(visit.page().locator("[role=alert] .toast")).hasCount(3);
      visit.page().locator("[role=alert] .toast button").first().click();
      assertThat(visit.page().locator("[role=alert] .toast")).hasCount(3);
    }
  }

  private static String fragment(String name) throws IOException {
    return Files.readString(PAGES.resolve("fragments/admin/style").resolve(name));
  }
}
