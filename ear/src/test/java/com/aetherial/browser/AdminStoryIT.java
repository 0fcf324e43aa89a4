package com.aetherial.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What an administrator does with the treasury, and what everybody can check. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AdminStoryIT {
  @Test
  void an_administrator_gives_coins_with_a_reason_after_a_second_look() {
    try (Visit admin = Browser.open(Look.LIGHT_DESK);
        Visit member = Browser.open(Look.DARK_PHONE)) {
      Member lucky = Member.named("Gita", "Gifted").signUp(member);
      Member.administrator().logIn(admin);
      admin.go("/admin/economy").fill("To", lucky.username()).fill("Amount", "25");
      admin.fill("Reason", "For the translation").button("Continue").click();
      assertThat(admin.page().locator("dialog[open]"))
          .containsText("Give 25 coins to Gita Gifted?");
      admin.see("give-confirm").button("Give coins").click();
      assertThat(admin.page().locator(".notice-good")).containsText("Gave 25");
      assertThat(member.balance()).hasText("25");
      member.go("/wallet/statement");
      assertThat(member.page().locator("#lines")).containsText("For the translation");
    }
  }

  @Test
  void the_supply_adds_up_for_everybody_to_see() {
    try (Visit visit = Browser.open(Look.LIGHT_PHONE)) {
      Locator whereCoinsAre = visit.go("/economy").page().locator(".facts").last();
      List<String> amounts = whereCoinsAre.locator(".amount").allInnerTexts();
      assertThat(amounts).hasSizeGreaterThan(4);
      List<BigDecimal> coins =
          amounts.stream().map(text -> new BigDecimal(text.replaceAll("[^-0-9.]", ""))).toList();
      int last = coins.size() - 1;
      assertThat(coins.subList(0, last).stream().reduce(BigDecimal.ZERO, BigDecimal::add))
          .isEqualByComparingTo(coins.get(last));
    }
  }
}
