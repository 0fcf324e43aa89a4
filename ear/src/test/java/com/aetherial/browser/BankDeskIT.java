package com.aetherial.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.aetherial.payouts.BankWork;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The desk at which administrators pay by bank. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BankDeskIT {
  @ParameterizedTest
  @EnumSource(Look.class)
  void a_payment_file_is_made_taken_to_the_bank_and_answered(Look look) {
    String payment = BankWork.waits();
    try (Visit visit = Browser.open(look)) {
      Member.administrator().logIn(visit);
      visit.go("/admin/payouts/bank").see("bank").button("Make a payment file").click();
      assertThat(visit.heading("Payment file")).isVisible();
      assertThat(visit.page().locator("#payments")).containsText(payment);
      Question.agreed(visit.see("bank-file"), "The bank has it");
      assertThat(visit.page().getByText("The file is at the bank.")).isVisible();
      visit.go("/admin/payouts/bank");
      read(visit, BankWork.refused("0".repeat(32), payment));
      assertThat(visit.page().locator("#answers")).containsText("pain.002.001.10");
      read(visit, BankWork.unknown());
      visit.see("bank-problems").link("Look at it").first().click();
      visit.fill("What it was", "A payment of the bank itself").see("bank-answer");
      Question.agreed(visit, "Close");
      assertThat(visit.page().getByText("It is closed.")).isVisible();
    }
  }

  private static void read(Visit visit, String xml) {
    byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
    visit.page().locator("#file").setInputFiles(new FilePayload("a.xml", "text/xml", bytes));
    visit.button("Read the file").click();
    assertThat(visit.page().getByText("The file was read.")).isVisible();
  }
}
