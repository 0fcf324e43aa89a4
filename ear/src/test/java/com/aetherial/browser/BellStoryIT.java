package com.aetherial.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Hearing of things while one looks at something else. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BellStoryIT {
  @ParameterizedTest
  @EnumSource(Look.class)
  void an_act_in_one_browser_rings_the_bell_in_another_and_leads_to_the_receipt(Look look) {
    try (Visit giver = Browser.open(look);
        Visit visit = Browser.open(look)) {
      Member friend = Member.named("Bella", "Bell").signUp(visit);
      visit.go("/notifications").see("notifications-empty");
      Member.administrator().logIn(giver);
      give(giver, friend, "1.50");
      assertThat(count(visit)).hasText("1");
      assertThat(visit.page().locator(".toast-title").first()).containsText("1.50");
      assertThat(visit.page()).hasTitle("(1) Notifications · Aetherial");
      visit.go("/dashboard").page().locator(".bell").click();
      visit.see("bell-open").page().locator(".bell-item").first().click();
      assertThat(visit.heading("Receipt")).isVisible();
      assertThat(count(visit)).hasText("");
      visit.go("/notifications?state=READ").see("notifications-read");
      assertThat(visit.page().locator("#lines .list-item, .list .list-item")).hasCount(1);
    }
  }

  @Test
  void what_is_archived_leaves_the_list_and_comes_back() {
    try (Visit giver = Browser.open(Look.LIGHT_DESK);
        Visit visit = Browser.open(Look.LIGHT_DESK)) {
      Member friend = Member.named("Arno", "Archive").signUp(visit);
      Member.administrator().logIn(giver);
      give(giver, friend, "2");
      visit.go("/notifications").page().locator("details.menu summary").click();
      visit.see("notifications-menu").button("Archive").click();
      assertThat(visit.page().getByText("It is in the archive.")).isVisible();
      visit.see("notifications-undo").button("Undo").click();
      assertThat(visit.page().locator(".list-item")).hasCount(1);
      visit.page().locator("details.menu summary").click();
      visit.button("Archive").click();
      assertThat(visit.page().locator(".list-item")).hasCount(0);
      visit.go("/notifications?state=ARCHIVED").page().locator("details.menu summary").click();
      visit.button("Take back from the archive").click();
      visit.go("/notifications");
      assertThat(visit.page().locator(".list-item")).hasCount(1);
    }
  }

  @ParameterizedTest
  @EnumSource(value = Look.class, names = "SMALLEST_PHONE", mode = EnumSource.Mode.EXCLUDE)
  void people_choose_how_they_are_told(Look look) {
    try (Visit visit = Browser.open(look)) {
      Member.named("Quiet", "Hours").signUp(visit);
      visit.go("/settings/notifications").see("settings-notifications");
      visit.page().locator("select[name=mail-wallet]").selectOption("DAILY");
      visit.page().locator("#choose").click();
      assertThat(visit.page().locator("select[name=mail-wallet]")).hasValue("DAILY");
      visit.page().locator("#quietFrom").fill("22:00");
      visit.fill("Time zone", "Mars/Olympus").page().locator("#keep").click();
      assertThat(visit.page().locator("#zone-error")).isVisible();
      visit.fill("Time zone", "Europe/Berlin").page().locator("#keep").click();
      assertThat(visit.page().locator("#quietFrom-error")).isVisible();
      visit.page().locator("#quietTo").fill("07:00");
      visit.page().locator("#keep").click();
      assertThat(visit.page().locator("#quietTo")).hasValue("07:00");
      assertThat(visit.field("Time zone")).hasValue("Europe/Berlin");
    }
  }

  private static Locator count(Visit visit) {
    return visit.page().locator(".bell-count");
  }

  private static void give(Visit giver, Member friend, String coins) {
    giver.go("/admin/economy").fill("To", friend.username()).fill("Amount", coins);
    giver.fill("Reason", "For the bell").button("Continue").click();
    giver.button("Give coins").click();
    assertThat(giver.page().locator(".notice-good")).isVisible();
  }
}
