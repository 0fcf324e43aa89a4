package com.aetherial.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.aetherial.simulator.mpesa.MpesaSimulator;
import com.aetherial.testing.RunningAetherial;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Buying coins on the phone. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PhoneStoryIT {
  private static final double SOON_MILLIS = 8_000;
  private static final int LOOKS_MAX = 80;

  @ParameterizedTest
  @EnumSource(
      value = Look.class,
      names = {"LIGHT_DESK", "DARK_PHONE"})
  void a_member_confirms_on_the_phone_and_finds_the_coins(Look look) {
    try (Visit visit = Browser.open(look)) {
      Member.named("Pia", "Phone").signUp(visit);
      String phone = "07" + ThreadLocalRandom.current().nextInt(20_000_000, 99_999_999);
      order(visit, phone);
      assertThat(visit.page().locator("main")).containsText("Confirm on your phone");
      visit.see("phone-waiting");
      provider().answer("254" + phone.substring(1), "0");
      assertThat(visit.balance())
          .hasText("550", new LocatorAssertions.HasTextOptions().setTimeout(SOON_MILLIS));
      visit.link("Look again").click();
      assertThat(visit.page().getByText("The coins are in your wallet")).isVisible();
      visit.see("phone-bought");
    }
  }

  @Test
  void who_has_not_enough_money_is_told_so_and_can_try_again() {
    try (Visit visit = Browser.open(Look.LIGHT_PHONE)) {
      Member.named("Nora", "Nomoney").signUp(visit);
      order(visit, "0710000001");
      for (int i = 0; i < LOOKS_MAX && visit.page().getByText("not enough").count() == 0; i++) {
        visit.page().reload();
      }
      assertThat(visit.page().locator("main"))
          .containsText("There is not enough money on your M-Pesa account.");
      visit.see("phone-insufficient");
      visit.link("Buy again").click();
      assertThat(visit.heading("Buy coins")).isVisible();
      assertThat(visit.balance()).hasText("0");
    }
  }

  @Test
  void who_gives_no_kenyan_phone_is_told_what_to_enter() {
    try (Visit visit = Browser.open(Look.LIGHT_DESK)) {
      Member.named("Elke", "Elsewhere").signUp(visit);
      order(visit, "0151 1234567");
      assertThat(visit.page().locator("main"))
          .containsText("Enter the Kenyan number of your M-Pesa phone");
      visit.see("phone-elsewhere");
    }
  }

  private static void order(Visit visit, String phone) {
    visit.go("/wallet/buy?currency=KES").page().getByText("550").first().click();
    visit.page().getByText("M-Pesa", exactly()).click();
    visit.page().getByLabel("Phone with M-Pesa").fill(phone);
    visit.see("phone-choice").button("Continue to payment").click();
  }

  private static Page.GetByTextOptions exactly() {
    return new Page.GetByTextOptions().setExact(true);
  }

  private static MpesaSimulator provider() {
    return RunningAetherial.get().mpesa();
  }
}
