package com.aetherial.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** A profile is reported, and a moderator hides it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ModerationStoryIT {
  @ParameterizedTest
  @EnumSource(
      value = Look.class,
      mode = Mode.INCLUDE,
      names = {"LIGHT_DESK", "DARK_PHONE"})
  void a_reported_profile_is_looked_at(Look look) {
    String username = com.aetherial.testing.Member.signsUp().username();
    try (Visit visit = Browser.open(look)) {
      Member.administrator().logIn(visit);
      visit.go("/people/" + username);
      visit.page().getByText("Report this profile").click();
      visit.see("content-report");
      visit.button("Report").click();
      assertThat(visit.page().getByText("Thank you.")).isVisible();
      visit.go("/admin/content?text=" + username).see("content-queue");
      visit.page().locator("#items a").first().click();
      visit.see("content-item");
      Question.agreed(visit, "Hide it from others");
      assertThat(visit.page().getByText("Others do not see it any more.")).isVisible();
      visit.go("/admin/content/rules").see("content-rules");
    }
  }
}
