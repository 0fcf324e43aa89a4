package com.aetherial.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.aetherial.testing.TheBooks;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever cannot be withdrawn is answered beside its field, with what to do. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WithdrawalRefusalsIT {
  private static final String BRITISH = "GB29 NWBK 6016 1331 9268 19";

  @ParameterizedTest
  @EnumSource(
      value = Look.class,
      names = {"LIGHT_DESK", "DARK_PHONE"})
  void each_refusal_stands_beside_its_field_and_says_what_to_do(Look look) {
    try (Visit visit = Browser.open(look)) {
      Member rosa = Member.named("Rosa", "Refused").signUp(visit);
      wrongDestinations(visit);
      types(visit, "holder", "Rosa Refused");
      types(visit, "iban", BRITISH);
      visit.button("Add the account").click();
      assertThat(visit.page().locator("#methods")).containsText("Ready.");
      wrongAmounts(visit, rosa);
      inDebt(visit, rosa);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Look.class,
      names = {"LIGHT_PHONE", "DARK_DESK"})
  void whoever_has_a_pin_types_it_where_the_withdrawal_is_confirmed(Look look) {
    try (Visit visit = Browser.open(look)) {
      Member petra = Member.named("Petra", "Pin").signUp(visit);
      visit.go("/settings/payouts");
      types(visit, "holder", "Petra Pin");
      types(visit, "iban", BRITISH);
      visit.button("Add the account").click();
      visit.go("/settings/security/pin");
      types(visit, "pin", "2468");
      types(visit, "password", petra.password());
      visit.page().locator("#set").click();
      earns(petra, "REFUND", "300");
      visit.go("/wallet/withdraw");
      asks(visit, "250");
      Locator question = visit.page().getByRole(AriaRole.DIALOG);
      assertThat(question).containsText("Your balance afterwards");
      types(visit, "pin", "1111");
      withdraws(question);
      assertThat(visit.page().locator("#pin-error")).isVisible();
      visit.see("withdraw-wrong-pin");
      types(visit, "pin", "2468");
      withdraws(question);
      assertThat(visit.heading("Withdrawal")).isVisible();
    }
  }

  private static void wrongDestinations(Visit visit) {
    visit.go("/settings/payouts").fill("Phone number", "0712 345 678");
    visit.button("Add the phone").click();
    assertThat(visit.page().locator("#number-error")).containsText("country code");
    visit.fill("Phone number", "+49 171 2345678").button("Add the phone").click();
    assertThat(visit.page().locator("#number-error")).isVisible();
    types(visit, "holder", "Rosa Refused");
    types(visit, "iban", "DE89 3704 0044 0532 0130 01");
    visit.button("Add the account").click();
    assertThat(visit.page().locator("#iban-error")).containsText("check digits");
    visit.see("payout-methods-refused");
    types(visit, "iban", "");
    visit.page().locator("#country").selectOption("KE");
    types(visit, "bankCode", "01");
    types(visit, "account", "12");
    visit.button("Add the account").click();
    assertThat(visit.page().locator("#account-error")).containsText("five digits");
    visit.go("/settings/payouts");
  }

  private static void wrongAmounts(Visit visit, Member rosa) {
    earns(rosa, "REFUND", "300");
    earns(rosa, "TIP", "500");
    visit.go("/wallet/withdraw");
    asks(visit, "10");
    assertThat(visit.page().locator("#coins-error")).containsText("at least 250");
    asks(visit, "9000");
    assertThat(visit.page().locator("#coins-error")).containsText("You can withdraw 300 coins");
    asks(visit, "700");
    assertThat(visit.page().locator("#coins-error")).containsText("clears some days after");
    visit.see("withdraw-not-cleared");
    asks(visit, "9000000");
    assertThat(visit.page().locator("#coins-error")).containsText("The most that can be paid");
    inMoney(visit);
  }

  private static void inMoney(Visit visit) {
    visit.page().locator("input[name='unit'][value='MONEY']").check();
    assertThat(visit.page().locator("#coins")).isHidden();
    types(visit, "amount", "9.99");
    visit.page().locator("#preview").click();
    assertThat(visit.page().locator("#amount-error")).containsText("at least 250");
    types(visit, "amount", "12.01");
    visit.page().locator("#preview").click();
    assertThat(visit.page().locator("#amount-error"))
        .containsText("the rest clears some days after");
    visit.see("withdraw-in-money");
    types(visit, "amount", "12");
    visit.page().locator("#preview").click();
    Locator question = visit.page().getByRole(AriaRole.DIALOG);
    assertThat(question).containsText("12.00");
    assertThat(question).containsText("300");
    question.getByRole(AriaRole.BUTTON).first().click();
  }

  private static void inDebt(Visit visit, Member rosa) {
    TheBooks.rows(
        "select (ledger.post(gen_random_uuid(), 'CHARGEBACK', 'test:' || gen_random_uuid(),"
            + " sha256('debt'), null, null, 'Taken back', null, null, null, null,"
            + " array[p.id, null]::uuid[], array['DEBT', 'TREASURY'],"
            + " array[-5000, 5000]::bigint[])).outcome from identity.person p where p.username = ?",
        rosa.username());
    visit.go("/wallet/withdraw");
    assertThat(visit.page().locator("main")).containsText("You owe 50 coins");
    asks(visit, "250");
    assertThat(visit.page().locator("main")).containsText("Buy coins to settle the debt");
    visit.see("withdraw-in-debt").go("/wallet/send");
    assertThat(visit.page().locator("main")).containsText("You owe 50 coins");
    visit.see("send-in-debt");
  }

  private static void types(Visit visit, String field, String text) {
    visit.page().locator("#" + field).fill(text);
  }

  private static void asks(Visit visit, String coins) {
    types(visit, "coins", coins);
    visit.button("Continue").click();
  }

  private static void withdraws(Locator question) {
    question.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Withdraw")).click();
  }

  private static void earns(Member member, String kind, String coins) {
    TheBooks.rows(
        "select (ledger.post(gen_random_uuid(), ?, 'test:' || gen_random_uuid(),"
            + " sha256('income'), null, null, 'Income', null, null, null, null,"
            + " array[null, p.id]::uuid[], array['TREASURY', 'EARNED'],"
            + " array[-x.coins, x.coins])).outcome from identity.person p,"
            + " (select (?::numeric * 100)::bigint as coins) x where p.username = ?",
        kind,
        coins,
        member.username());
  }
}
