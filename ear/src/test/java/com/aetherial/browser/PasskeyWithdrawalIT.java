package com.aetherial.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.aetherial.testing.TheBooks;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Whoever has a PIN may confirm a withdrawal by a passkey instead. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PasskeyWithdrawalIT {
  @Test
  void a_passkey_stands_in_for_the_pin() {
    try (Visit visit = Browser.open(Look.LIGHT_PHONE)) {
      Member paula = Member.named("Paula", "Passkey").signUp(visit);
      prepares(visit, paula);
      visit.go("/wallet/withdraw").page().locator("#coins").fill("250");
      visit.page().locator("#preview").click();
      Locator question = visit.page().getByRole(AriaRole.DIALOG);
      assertThat(question.locator("#pin")).isVisible();
      visit.see("withdraw-passkey");
      question.locator("[data-passkey]").click();
      assertThat(visit.heading("Withdrawal")).isVisible();
      assertThat(visit.balance()).hasText("50");
    }
  }

  private static void prepares(Visit visit, Member paula) {
    visit.go("/settings/payouts").page().locator("#holder").fill("Paula Passkey");
    visit.page().locator("#iban").fill("GB29 NWBK 6016 1331 9268 19");
    visit.page().locator("#addBank").click();
    assertThat(visit.page().locator("#methods")).containsText("Ready.");
    visit.go("/settings/security/pin").page().locator("#pin").fill("2468");
    visit.page().locator("#password").fill(paula.password());
    visit.page().locator("#set").click();
    SecurityStoryIT.virtualAuthenticator(visit);
    visit.go("/settings/security/passkeys").fill("Name of the passkey", "My phone");
    visit.page().locator("[data-passkey]").click();
    assertThat(visit.page().getByText("The passkey was added.")).isVisible();
    TheBooks.rows(
        "select (ledger.post(gen_random_uuid(), 'REFUND', 'test:' || gen_random_uuid(),"
            + " sha256('income'), null, null, 'Income', null, null, null, null,"
            + " array[null, p.id]::uuid[], array['TREASURY', 'EARNED'],"
            + " array[-30000, 30000])).outcome from identity.person p where p.username = ?",
        paula.username());
  }
}
