package com.aetherial.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What the frame of every page holds: the purse, the bell, the own picture, the theme. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HeaderStoryIT {
  private static final Pattern AMOUNT = Pattern.compile("[0-9.,]+");
  private static final int SIDE = 400;

  @ParameterizedTest
  @EnumSource(
      value = Look.class,
      mode = Mode.INCLUDE,
      names = {"LIGHT_DESK", "DARK_PHONE"})
  void the_purse_tells_what_is_available_held_and_withdrawable(Look look) {
    try (Visit visit = Browser.open(look)) {
      Member.ada().logIn(visit);
      visit.go("/dashboard").page().locator(".balance-chip").click();
      Locator panel = visit.page().locator("#balance-panel");
      for (String bucket : new String[] {"available", "held", "withdrawable"}) {
        assertThat(panel.locator("[data-balance='" + bucket + "']")).hasText(AMOUNT);
      }
      visit.see("purse");
      panel.locator("a[href$='/wallet/send']").click();
      assertThat(visit.heading("Send coins")).isVisible();
      visit.go("/wallet").page().getByText("As a table").click();
      assertThat(visit.page().locator("#flow tbody tr").first()).isVisible();
      visit.see("wallet-flow");
    }
  }

  @Test
  void all_are_read_at_a_click_and_that_is_taken_back() {
    try (Visit visit = Browser.open(Look.LIGHT_DESK);
        Visit giver = Browser.open(Look.LIGHT_DESK)) {
      Member friend = Member.named("Rhea", "Reader").signUp(visit);
      Member.administrator().logIn(giver);
      giver.go("/admin/economy").fill("To", friend.username()).fill("Amount", "1");
      giver.fill("Reason", "To be read").button("Continue").click();
      giver.button("Give coins").click();
      assertThat(visit.page().locator(".bell-count")).hasText("1");
      visit.go("/notifications").page().locator("#all [id$='readAll']").click();
      assertThat(visit.page().locator(".bell-count")).hasText("");
      visit.see("all-read").button("Undo").click();
      assertThat(visit.page().locator(".bell-count")).hasText("1");
      visit.page().locator(".bell").click();
      visit.page().locator("#bell-panel [data-read-all]").click();
      assertThat(visit.page().locator("[data-bell='nothing']")).isVisible();
      assertThat(visit.page().locator(".bell-count")).hasText("");
    }
  }

  @Test
  void the_own_picture_and_theme_are_there_on_every_device() throws IOException {
    Member maya = Member.named("Maya", "Many");
    try (Visit visit = Browser.open(Look.LIGHT_DESK);
        Visit other = Browser.open(Look.LIGHT_PHONE)) {
      maya.signUp(visit);
      visit.go("/settings/profile").page().locator("#file").setInputFiles(portrait());
      visit.page().locator("#upload").click();
      assertThat(visit.page().locator(".header .avatar-picture")).isVisible();
      visit.page().locator(".avatar-button").click();
      visit
          .page()
          .waitForResponse(
              answer -> answer.request().method().equals("PUT"),
              () -> visit.page().locator("#account-menu [data-set-theme='dark']").click());
      visit.see("account-picture");
      maya.logIn(other);
      assertThat(other.page().locator("html")).hasAttribute("data-theme", "dark");
      assertThat(other.page().locator(".header .avatar-picture")).isVisible();
    }
  }

  private static FilePayload portrait() throws IOException {
    var image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
    image.createGraphics().fillOval(SIDE / 4, SIDE / 4, SIDE / 2, SIDE / 2);
    var file = new ByteArrayOutputStream();
    ImageIO.write(image, "png", file);
    return new FilePayload("me.png", "image/png", file.toByteArray());
  }
}
