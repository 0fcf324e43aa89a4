package com.aetherial.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The pages about the machine. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SystemPagesIT {
  @ParameterizedTest
  @EnumSource(
      value = Look.class,
      mode = Mode.INCLUDE,
      names = {"LIGHT_DESK", "DARK_PHONE"})
  void an_administrator_looks_after_the_machine(Look look) {
    try (Visit visit = Browser.open(look)) {
      Member.administrator().logIn(visit);
      visit.go("/admin/system").see("system");
      assertThat(visit.heading("Versions")).isVisible();
      visit.go("/admin/system/jobs").see("system-jobs");
      assertThat(visit.page().getByText("Check the books")).isVisible();
      visit.go("/admin/system/backups").see("system-backups");
      visit.go("/admin/system/maintenance").see("system-maintenance");
      visit.page().locator("#message").fill("We move to a larger disk.");
      visit.page().locator("#minutes").fill("30");
      visit.page().locator("#reason").fill("A larger disk");
      try {
        Question.agreed(visit, "Let members wait");
        assertThat(visit.page().getByText("Members cannot come in")).isVisible();
        visit.see("system-banner");
        try (Visit member = Browser.open(look)) {
          member.expecting(503);
          member.go("/");
          assertThat(member.heading("Back soon")).isVisible();
          member.see("system-closed");
        }
      } finally {
        visit.go("/admin/system/maintenance");
        visit.page().locator("#reason").fill("Done");
        visit.button("Let members in again").click();
      }
      assertThat(visit.page().getByText("Members come in again.")).isVisible();
    }
  }
}
