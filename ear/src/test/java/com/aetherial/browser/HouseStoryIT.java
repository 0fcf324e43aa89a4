package com.aetherial.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.aetherial.testing.TheBooks;
import com.microsoft.playwright.Keyboard;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A member at home: the dashboard, the activity and every page of the settings. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HouseStoryIT {
  @ParameterizedTest
  @EnumSource(value = Look.class, names = "SMALLEST_PHONE", mode = EnumSource.Mode.EXCLUDE)
  void every_page_of_the_house_can_be_used(Look look) {
    try (Visit visit = Browser.open(look)) {
      visit.go("/goodbye").see("goodbye").go("/mail/unsubscribed?key=x").see("unsubscribed");
      Member member = Member.named("Hanna", "House").signUp(visit);
      visit.go("/dashboard").see("house-dashboard").go("/activity").see("activity");
      visit.go("/settings").see("settings").go("/settings/profile").see("settings-profile");
      visit.go("/settings/privacy").see("settings-privacy");
      visit.go("/settings/notifications").see("settings-notifications");
      visit.go("/settings/wallet").see("settings-wallet");
      visit.go("/settings/payouts").see("settings-payouts");
      visit.go("/settings/comfort").see("settings-comfort");
      visit.go("/settings/modules").see("settings-modules");
      visit.go("/settings/data").see("settings-data");
      visit.go("/people/" + member.username()).see("person");
    }
  }

  @Test
  void a_first_step_pays_when_its_button_is_pressed_and_the_list_can_be_hidden() {
    try (Visit visit = Browser.open(Look.LIGHT_PHONE)) {
      Member member = Member.named("Nora", "New").signUp(visit);
      TheBooks.change(
          "update identity.person set email_verified_at = now() where username = ?",
          member.username());
      visit.go("/dashboard").see("first-steps").button("Take 10 coins").click();
      assertThat(visit.balance()).hasText("10");
      visit.button("Hide the list").click();
      assertThat(visit.button("Show the first steps")).isVisible();
    }
  }

  @Test
  void the_settings_are_changed_and_taken_back_with_the_keyboard_alone() {
    try (Visit visit = Browser.open(Look.LIGHT_DESK)) {
      Member.named("Kim", "Keys").signUp(visit);
      Keyboard keys = visit.go("/settings/comfort").page().keyboard();
      visit.field("Density").focus();
      keys.press("ArrowDown");
      for (int i = 0; i < 5; i++) {
        keys.press("Tab");
      }
      assertThat(visit.button("Save")).isFocused();
      keys.press("Enter");
      assertThat(visit.page().locator("html")).hasAttribute("data-density", "compact");
      visit.button("Undo").focus();
      keys.press("Enter");
      assertThat(visit.page().locator("html"))
          .not()
          .hasAttribute("data-density", Pattern.compile("compact"));
    }
  }
}
