package com.aetherial.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.aetherial.testing.Pause;
import com.aetherial.testing.Provider;
import com.aetherial.testing.TheBooks;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Income becomes money, step by step, on pages. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WithdrawingStoryIT {
  @ParameterizedTest
  @EnumSource(value = Look.class, names = "SMALLEST_PHONE", mode = EnumSource.Mode.EXCLUDE)
  void income_is_withdrawn_after_a_look_at_what_arrives(Look look) {
    Provider.simulator().bank().fund(1_000, "usd");
    try (Visit visit = Browser.open(look)) {
      Member ada = Member.named("Wilma", "Withdrawer").signUp(visit);
      visit.go("/wallet/withdraw").see("withdraw-nowhere").link("Add a payout method").click();
      connect(visit);
      earn(ada, "300");
      visit.go("/wallet/withdraw");
      asks(visit, "10");
      assertThat(visit.page().locator("#coins-error")).containsText("at least 250");
      asks(visit, "301");
      assertThat(visit.page().locator("#coins-error")).containsText("withdraw 300 coins");
      visit.see("withdraw-refused");
      asks(visit, "250");
      Locator question = visit.page().getByRole(AriaRole.DIALOG);
      assertThat(question).containsText("Withdraw USD 10.00?");
      assertThat(question).containsText("60 %");
      visit.see("withdraw-confirm");
      question
          .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Withdraw"))
          .click();
      assertThat(visit.heading("Withdrawal")).isVisible();
      arrives(ada);
      assertThat(visit.page().locator(".receipt .badge")).hasText("Paid");
      visit.see("withdrawal-paid").go("/wallet/withdraw").see("withdraw-list");
      thinksBetter(visit, ada);
    }
  }

  /** A large one waits for a look, so there is time to give it up. */
  private static void thinksBetter(Visit visit, Member ada) {
    earn(ada, "3000");
    asks(visit.go("/wallet/withdraw"), "2600");
    visit.page().locator("#confirm [id='do']").click();
    visit.button("Cancel this withdrawal").click();
    Locator question = visit.page().getByRole(AriaRole.DIALOG);
    assertThat(question).containsText("Cancel the withdrawal of USD 104.00?");
    assertThat(question).containsText("3,050");
    visit.see("withdrawal-cancel-confirm").page().locator("#give-up [id$='cancel']").click();
    assertThat(visit.page().getByText("Your coins are back in your wallet.")).isVisible();
    assertThat(visit.balance()).hasText("3,050");
  }

  @ParameterizedTest
  @EnumSource(value = Look.class, names = "SMALLEST_PHONE", mode = EnumSource.Mode.EXCLUDE)
  void the_desk_can_be_used_by_everybody(Look look) {
    try (Visit visit = Browser.open(look)) {
      Member.administrator().logIn(visit);
      visit.go("/admin/payouts").see("payout-desk");
    }
  }

  private static void connect(Visit visit) {
    visit.see("payout-methods-none").button("Continue at Stripe").click();
    visit.fill("Name", "Wilma Withdrawer").fill("Bank account number", "1234");
    visit.button("Finish").click();
    assertThat(visit.page().locator("#methods, .list").first()).containsText("Ready.");
    visit.see("payout-methods-ready");
  }

  private static void asks(Visit visit, String coins) {
    visit.page().locator("#coins").fill(coins);
    visit.button("Continue").click();
  }

  private static void earn(Member member, String coins) {
    TheBooks.rows(
        "select (ledger.post(gen_random_uuid(), 'REFUND', 'test:' || gen_random_uuid(),"
            + " sha256('income'), null, null, 'Income', null, null, null, null,"
            + " array[null, p.id]::uuid[], array['TREASURY', 'EARNED'],"
            + " array[-x.coins, x.coins])).outcome from identity.person p,"
            + " (select (?::numeric * 100)::bigint as coins) x where p.username = ?",
        coins,
        member.username());
  }

  /** The bank takes its two steps as soon as it was told. */
  private static void arrives(Member member) {
    List<String> found = List.of();
    while (found.isEmpty()) {
      Pause.shortly();
      found =
          TheBooks.rows(
              "select w.provider_reference from payouts.withdrawal w join identity.person p"
                  + " on p.id = w.person_id where p.username = ? and w.delivery = 'ACCEPTED'",
              member.username());
    }
    Provider.simulator().outside().settle(found.get(0));
    Provider.simulator().outside().settle(found.get(0));
  }
}
