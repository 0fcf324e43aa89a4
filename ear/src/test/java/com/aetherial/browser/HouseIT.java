package com.aetherial.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The administrators' house. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HouseIT {
  @ParameterizedTest
  @EnumSource(
      value = Look.class,
      mode = Mode.INCLUDE,
      names = {"LIGHT_DESK", "DARK_PHONE"})
  void an_administrator_looks_around_and_sees_what_a_member_sees(Look look) {
    String username = com.aetherial.testing.Member.signsUp().username();
    try (Visit visit = Browser.open(look)) {
      Member.administrator().logIn(visit);
      visit.go("/admin").see("house");
      assertThat(visit.heading("Waiting for somebody")).isVisible();
      visit.go("/admin/users?text=" + username).see("house-users");
      visit.go("/admin/users/member?username=" + username).see("house-member");
      visit.page().locator("#out-reason").fill("Asked for help");
      visit.button("See what this member sees").click();
      assertThat(visit.page().getByText("You see the platform as @" + username)).isVisible();
      visit.go("/wallet").see("house-impersonation");
      visit.button("Stop looking").click();
      assertThat(visit.button("See what this member sees")).isVisible();
      visit.page().locator("#out-days").fill("3");
      visit.page().locator("#out-reason").fill("Spam");
      Question.agreed(visit, "Keep this member out");
      assertThat(visit.button("Let this member in again")).isVisible();
      for (String page : new String[] {"modules", "modules/flags", "settings"}) {
        visit.go("/admin/" + page).see("house-" + page.replace('/', '-'));
      }
      visit.go("/admin/settings/setting?key=identity.pinAbove").see("house-setting");
      visit.go("/admin/settings/connections").see("house-connections");
      visit.go("/admin/settings/keys").see("house-keys");
      visit.go("/admin/economy/gifts").see("house-gifts");
      visit.go("/admin/audit?actor=admin").see("house-audit");
      visit.button("Check the chain now").click();
      assertThat(visit.page().getByText("Every line is as it was sealed.")).isVisible();
    }
  }
}
