package com.aetherial.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.aetherial.launcher.Ground;
import com.aetherial.webhooks.Receiver;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** An administrator connects what is elsewhere: a webhook, and a plugin. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PluginStoryIT {
  @ParameterizedTest
  @EnumSource(
      value = Look.class,
      mode = Mode.INCLUDE,
      names = {"LIGHT_DESK", "DARK_PHONE"})
  void a_webhook_is_added_tried_and_deleted(Look look) {
    try (Visit visit = Browser.open(look);
        var receiver = new Receiver()) {
      Member.administrator().logIn(visit);
      visit.go("/admin/webhooks").see("webhooks");
      visit
          .fill("Address", receiver.url())
          .page()
          .locator("input[value='identity.personLeft']")
          .check();
      visit.button("Add").click();
      assertThat(visit.page().locator("#secret")).containsText("whsec_");
      visit.see("webhooks-secret").link(receiver.url()).click();
      visit.button("Send a test").click();
      receiver.awaits(1);
      visit.page().reload();
      visit.see("webhooks-endpoint").page().locator("table a").first().click();
      visit.see("webhooks-delivery").page().goBack();
      Question.agreed(visit, "Delete");
      assertThat(visit.page().getByText("The endpoint is deleted.")).isVisible();
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Look.class,
      mode = Mode.INCLUDE,
      names = {"LIGHT_PHONE", "DARK_DESK"})
  void a_plugin_is_uploaded_granted_and_removed(Look look) {
    try (Visit visit = Browser.open(look)) {
      Member.administrator().logIn(visit);
      visit.go("/admin/plugins").see("plugins");
      visit
          .field("Signed jar")
          .setInputFiles(
              Ground.directory().resolve("../../ear/plugins/target/matomo-plugin.jar").normalize());
      visit.button("Upload").click();
      visit.see("plugins-asked").page().locator("input[value='http:send']").check();
      visit.button("Turn on").click();
      assertThat(visit.page().getByText("The plugin is on.")).isVisible();
      visit.fill("Number of the site", "42").button("Save").click();
      assertThat(visit.field("Number of the site")).hasValue("42");
      Question.agreed(visit.see("plugins-on"), "Remove");
      assertThat(visit.page().getByText("The plugin is removed.")).isVisible();
    }
  }
}
