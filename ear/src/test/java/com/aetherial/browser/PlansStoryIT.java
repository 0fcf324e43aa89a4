package com.aetherial.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Taking, changing and ending a plan, and what administrators see of it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlansStoryIT {
  private static final String FAILS_WHEN_RENEWED = "4000 0000 0000 0341";

  @ParameterizedTest
  @EnumSource(value = Look.class, names = "SMALLEST_PHONE", mode = EnumSource.Mode.EXCLUDE)
  void a_member_takes_a_plan_changes_it_and_lets_it_end(Look look) {
    try (Visit visit = Browser.open(look)) {
      Member.named("Petra", "Plans").signUp(visit);
      choose(visit, "Starter").see("plan-checkout").pay(Checkout.GOOD_CARD);
      assertThat(visit.page().getByText("Your plan Starter has begun.")).isVisible();
      assertThat(visit.balance()).hasText("60");
      visit.see("plan-begun").page().getByText("Pro", Checkout.exactly()).click();
      visit.button("Change the plan").click();
      assertThat(visit.page().getByRole(AriaRole.DIALOG))
          .containsText("Change from Starter to Pro");
      visit.see("plan-change-confirm").button("Change to this plan").click();
      assertThat(visit.page().getByText("Your plan is now Pro.")).isVisible();
      assertThat(visit.balance()).hasText("350");
      visit.see("plan-changed").button("End the plan").click();
      assertThat(visit.page().getByRole(AriaRole.DIALOG)).containsText("End the plan Pro?");
      visit.see("plan-end-confirm").button("End this plan").click();
      assertThat(visit.button("Let it go on")).isVisible();
      visit.see("plan-ends").button("Let it go on").click();
      assertThat(visit.button("End the plan")).isVisible();
    }
  }

  @Test
  void who_chooses_nothing_is_told_beside_the_choice() {
    try (Visit visit = Browser.open(Look.LIGHT_PHONE)) {
      Member.named("Nora", "Nothing").signUp(visit);
      visit.go("/wallet/plans").button("Continue to payment").click();
      assertThat(visit.page().locator("#plan-error")).isVisible();
      visit.see("plan-not-chosen");
    }
  }

  @Test
  void a_card_that_does_not_pay_a_dearer_plan_is_told_beside_the_choice() {
    try (Visit visit = Browser.open(Look.DARK_DESK)) {
      Member.named("Dena", "Declined").signUp(visit);
      choose(visit, "Starter").pay(FAILS_WHEN_RENEWED);
      visit.page().getByText("Pro", Checkout.exactly()).click();
      visit.button("Change the plan").click();
      visit.button("Change to this plan").click();
      assertThat(visit.page().locator("#plan-error")).containsText("Your card was declined");
      visit.see("plan-declined");
      assertThat(visit.balance()).hasText("60");
    }
  }

  @Test
  void who_comes_back_without_paying_has_no_plan() {
    try (Visit visit = Browser.open(Look.LIGHT_DESK)) {
      Member.named("Carla", "Cancels").signUp(visit);
      choose(visit, "Plus");
      visit.link("Cancel and go back").click();
      assertThat(visit.page().getByText("You did not pay, and no plan has begun.")).isVisible();
      visit.see("plan-not-taken");
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Look.class,
      names = {"LIGHT_DESK", "DARK_PHONE"})
  void administrators_see_revenue_and_who_has_a_plan(Look look) {
    try (Visit visit = Browser.open(look)) {
      Member.administrator().logIn(visit);
      visit.go("/admin/plans");
      assertThat(visit.heading("Who has a plan")).isVisible();
      visit.see("admin-plans");
    }
  }

  private static Checkout choose(Visit visit, String plan) {
    visit.go("/wallet/plans").page().getByText(plan, Checkout.exactly()).click();
    return Checkout.opened(visit);
  }
}
