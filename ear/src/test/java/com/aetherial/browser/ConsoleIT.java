package com.aetherial.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages with which administrators look after the economy. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConsoleIT {
  @ParameterizedTest
  @EnumSource(Look.class)
  void coins_are_given_to_many_after_a_look(Look look) {
    try (Visit visit = Browser.open(look)) {
      Member.administrator().logIn(visit);
      visit.go("/admin/economy").link("Give to many").click();
      check(visit.see("grants"), "ada,0.50,For the talk\nnobody,1,For nothing");
      assertThat(visit.heading("What would happen")).isVisible();
      check(visit.see("grants-refused"), "ada,0.50,For the talk");
      assertThat(visit.button("Give 0.50 coins in 1 grant")).isVisible();
      visit.see("grants-checked").button("Give 0.50 coins in 1 grant").click();
      assertThat(visit.page().getByText("Gave 0.50 coins in 1 grant.")).isVisible();
      visit.see("grants-given").page().locator("#transfers a").first().click();
      assertThat(visit.heading("Postings")).isVisible();
      visit.see("transfer");
    }
  }

  @ParameterizedTest
  @EnumSource(Look.class)
  void a_wallet_is_frozen_with_a_reason_and_set_free(Look look) {
    try (Visit visit = Browser.open(look)) {
      Member.administrator().logIn(visit);
      visit.go("/admin/economy").link("Wallets").click();
      visit.see("accounts").go("/admin/economy/accounts?username=grace");
      change(visit, "FROZEN_OUT");
      visit.see("accounts-reason").fill("Reason", "Asked by the bank");
      change(visit, "FROZEN_OUT");
      assertThat(visit.heading("What was done to this wallet")).isVisible();
      visit.see("accounts-frozen").fill("Reason", "It was a mistake");
      change(visit, "OPEN");
      assertThat(visit.page().getByText("The wallet of grace is now: Open.")).isVisible();
    }
  }

  @ParameterizedTest
  @EnumSource(Look.class)
  void the_books_are_checked_by_a_click(Look look) {
    try (Visit visit = Browser.open(look)) {
      Member.administrator().logIn(visit);
      visit.go("/admin/economy").link("Books").click();
      visit.button("Check the books now").click();
      assertThat(visit.page().getByText("The check has begun.")).isVisible();
      visit.see("books");
    }
  }

  private static void check(Visit visit, String rows) {
    visit.page().locator("#csv").fill(rows);
    visit.button("Check").click();
  }

  private static void change(Visit visit, String state) {
    visit.field("State").selectOption(state);
    Question.agreed(visit, "Change the state");
  }
}
