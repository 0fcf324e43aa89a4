package com.aetherial.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.aetherial.simulator.mpesa.MpesaSimulator;
import com.aetherial.testing.RunningAetherial;
import com.aetherial.testing.TheBooks;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Income goes to a phone and does not stay there, read in other languages. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PhoneWithdrawalIT {
  private static final double SOON_MILLIS = 20_000;

  /** This phone holds as much as M-Pesa allows. */
  private static final String FULL = "254700000008";

  @Test
  void a_phone_that_is_full_gives_the_coins_back_in_german() {
    try (Visit visit = Browser.open(Look.DARK_PHONE)) {
      withdraws(visit, "de", FULL);
      shows(visit, "Fehlgeschlagen");
      visit.see("withdrawal-failed-de").go("/notifications");
      assertThat(visit.page().locator("main")).containsText("Deine Auszahlung ist gescheitert");
      assertThat(visit.balance()).hasText("300");
    }
  }

  @Test
  void money_that_is_taken_back_from_the_phone_brings_the_coins_back_in_arabic() {
    String phone = "2547" + ThreadLocalRandom.current().nextInt(20_000_000, 99_999_999);
    try (Visit visit = Browser.open(Look.LIGHT_DESK)) {
      Member member = withdraws(visit, "ar", phone);
      shows(visit, "مدفوع");
      provider().takeBack(phone);
      TheBooks.change(
          "insert into mpesa.compared (conversation_id) select c.id from mpesa.conversation c"
              + " join payouts.withdrawal w on w.external_id = c.name"
              + " join identity.person p on p.id = w.person_id where p.username = ?"
              + " on conflict (conversation_id) do update set is_due = true",
          member.username());
      shows(visit, "عاد");
      visit.see("withdrawal-returned-ar").go("/notifications");
      assertThat(visit.page().locator("main")).containsText("عادت عملاتك");
    }
  }

  private static Member withdraws(Visit visit, String language, String phone) {
    Member member = Member.named("Wanja", "Withdrawer").signUp(visit);
    visit.go("/settings/appearance").page().locator("#language").selectOption(language);
    visit.button("Save").click();
    assertThat(visit.page().locator("html")).hasAttribute("lang", language);
    visit.go("/settings/payouts").page().locator("#number").fill("+" + phone);
    visit.page().locator("#addPhone").click();
    visit.page().locator("#code").fill(codeOn("+" + phone));
    visit.page().locator("#confirm").click();
    assertThat(visit.page().locator("#code")).hasCount(0);
    earns(member);
    visit.go("/wallet/withdraw").page().locator("#coins").fill("250");
    visit.page().locator("#preview").click();
    visit.see("withdraw-confirm-" + language).page().locator("#confirm [id='do']").click();
    assertThat(visit.page().locator(".receipt")).isVisible();
    return member;
  }

  private static String codeOn(String phone) {
    return provider().texts().lastOf(phone).orElseThrow().substring(0, 6);
  }

  private static void shows(Visit visit, String state) {
    assertThat(visit.page().locator(".receipt .badge"))
        .hasText(state, new LocatorAssertions.HasTextOptions().setTimeout(SOON_MILLIS));
  }

  private static void earns(Member member) {
    TheBooks.rows(
        "select (ledger.post(gen_random_uuid(), 'REFUND', 'test:' || gen_random_uuid(),"
            + " sha256('income'), null, null, 'Income', null, null, null, null,"
            + " array[null, p.id]::uuid[], array['TREASURY', 'EARNED'],"
            + " array[-30000, 30000])).outcome from identity.person p where p.username = ?",
        member.username());
  }

  private static MpesaSimulator provider() {
    return RunningAetherial.get().mpesa();
  }
}
