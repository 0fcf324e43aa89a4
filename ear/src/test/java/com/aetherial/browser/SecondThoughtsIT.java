package com.aetherial.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What was put away can be taken back for a while. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SecondThoughtsIT {
  @Test
  void who_was_let_in_again_can_be_shut_out_again_at_once() {
    try (Visit visit = Browser.open(Look.DARK_PHONE)) {
      Member.named("Bea", "Blocks").signUp(visit);
      visit.go("/settings/privacy?username=grace").button("Block somebody").click();
      assertThat(visit.page().getByText("Grace Hopper")).isVisible();
      visit.button("Unblock").click();
      assertThat(visit.page().getByText("You have blocked nobody")).isVisible();
      visit.see("unblocked").button("Undo").click();
      assertThat(visit.page().getByText("Grace Hopper")).isVisible();
      assertThat(visit.button("Undo")).isHidden();
    }
  }

  @Test
  void a_view_that_was_forgotten_is_kept_after_all() {
    try (Visit visit = Browser.open(Look.LIGHT_DESK)) {
      Member.administrator().logIn(visit);
      visit.go("/admin/users?text=ada&state=ACTIVE").fill("Name of the view", "Ada & friends");
      visit.page().locator("#save-view").click();
      forget(visit);
      assertThat(visit.link("Ada & friends")).isHidden();
      visit.see("view-forgotten").button("Undo").click();
      visit.link("Ada & friends").click();
      assertThat(visit.page()).hasURL(Pattern.compile(".*text=ada.*"));
      forget(visit);
      assertThat(visit.link("Ada & friends")).isHidden();
    }
  }

  private static void forget(Visit visit) {
    visit
        .page()
        .locator("#views p:has-text('Ada & friends') input[value='Forget']")
        .first()
        .click();
  }
}
