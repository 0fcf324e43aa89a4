package com.aetherial.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What cannot be undone is asked about first, by name and amount. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConfirmationsIT {
  private static final Pattern AMOUNT = Pattern.compile("[0-9]");

  @ParameterizedTest
  @EnumSource(
      value = Look.class,
      mode = Mode.INCLUDE,
      names = {"LIGHT_DESK", "DARK_PHONE"})
  void stopping_a_wallet_names_whose_it_is_and_what_is_in_it(Look look) {
    try (Visit visit = Browser.open(look)) {
      Member.administrator().logIn(visit);
      visit.go("/admin/economy/accounts?username=grace");
      Locator question = Question.asked(visit, "Change the state");
      assertThat(question).containsText("Change the state of @grace’s wallet?");
      assertThat(question.locator(".facts-total .amount")).hasText(AMOUNT);
      visit.see("confirm-wallet").page().keyboard().press("Escape");
      assertThat(question).isHidden();
      assertThat(visit.button("Change the state")).isFocused();
    }
  }

  @Test
  void whoever_is_ticked_is_counted_and_nobody_is_suspended_without_an_answer() {
    try (Visit visit = Browser.open(Look.LIGHT_DESK)) {
      Member.administrator().logIn(visit);
      visit.go("/admin/users?text=grace").page().locator("input[name='ticked']").first().check();
      Locator question = Question.asked(visit, "Suspend them");
      assertThat(question.locator("[data-ticked='count']")).hasText("1");
      visit.see("confirm-many").button("Back").click();
      visit.page().reload();
      assertThat(visit.page().locator("#users").getByText("Active").first()).isVisible();
    }
  }

  @Test
  void enter_in_a_field_asks_as_the_button_does() {
    try (Visit visit = Browser.open(Look.LIGHT_PHONE)) {
      Member.administrator().logIn(visit);
      visit.go("/admin/system/maintenance").page().locator("#reason").fill("A larger disk");
      visit.page().locator("#reason").press("Enter");
      assertThat(Question.open(visit)).containsText("Let members wait?");
      visit.page().keyboard().press("Escape");
      visit.page().reload();
      assertThat(visit.page().getByText("Members cannot come in")).isHidden();
    }
  }
}
