package com.aetherial.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Looking at the platform as a whole. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnalyticsStoryIT {
  @ParameterizedTest
  @EnumSource(
      value = Look.class,
      mode = Mode.INCLUDE,
      names = {"LIGHT_DESK", "DARK_PHONE"})
  void an_administrator_sees_how_the_platform_goes(Look look) {
    try (Visit visit = Browser.open(look)) {
      Member.administrator().logIn(visit);
      visit.go("/admin/analytics");
      visit.button("Count now").click();
      assertThat(visit.page().getByText("Days counted")).isVisible();
      visit.page().getByText("The numbers as a table").first().click();
      visit.see("analytics");
      for (String page : new String[] {"revenue", "retention", "engagement"}) {
        visit.go("/admin/analytics/" + page + "?days=7").see("analytics-" + page);
      }
      visit.go("/admin/analytics/report?measure=ledger.transfers&split=kind&days=7");
      visit.page().locator("#report-name").fill("Movements " + look);
      visit.button("Keep this report").click();
      assertThat(visit.page().getByText("The report is kept.")).isVisible();
      visit.see("analytics-report");
    }
  }
}
