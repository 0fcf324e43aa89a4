package com.aetherial.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sending coins from one member to another, in two windows. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SendingStoryIT {
  @ParameterizedTest
  @EnumSource(value = Look.class, names = "SMALLEST_PHONE", mode = EnumSource.Mode.EXCLUDE)
  void coins_are_sent_after_a_look_at_who_gets_them_and_both_sides_see_the_note(Look look) {
    try (Visit sender = Browser.open(look);
        Visit receiver = Browser.open(look)) {
      Member.named("Sina", "Sender").signUp(sender);
      Member friend = Member.named("Rita", "Receiver").signUp(receiver);
      Checkout.of550Coins(sender).pay(Checkout.GOOD_CARD);
      review(sender, friend, "20.50", "For the <b>cake</b>");
      Locator question = sender.page().getByRole(AriaRole.DIALOG);
      assertThat(question).containsText("Send 20.50 coins to Rita Receiver?");
      assertThat(question).containsText("529.50");
      sender.see("send-confirm");
      sender.button("Send coins").click();
      assertThat(sender.heading("Receipt")).isVisible();
      assertThat(sender.balance()).hasText("529.50");
      assertThat(receiver.balance()).hasText("20.50");
      sender.see("receipt-sent").go("/wallet/statement");
      assertThat(sender.page().locator("#lines")).containsText("For the <b>cake</b>");
      receiver.go("/wallet/statement").see("statement-received");
      assertThat(receiver.page().locator("#lines")).containsText("For the <b>cake</b>");
    }
  }

  @Test
  void going_back_from_the_question_sends_nothing_and_keeps_what_was_typed() {
    try (Visit visit = Browser.open(Look.LIGHT_PHONE)) {
      Member.ada().logIn(visit);
      String before = visit.balance().textContent();
      review(visit, new Member("grace", "Grace Hopper", ""), "1", "Not yet");
      visit.button("Back").click();
      assertThat(visit.field("To")).hasValue("grace");
      assertThat(visit.go("/wallet").balance()).hasText(before);
    }
  }

  @Test
  void what_cannot_be_sent_is_told_beside_the_field() {
    try (Visit visit = Browser.open(Look.LIGHT_DESK)) {
      Member.ada().logIn(visit);
      review(visit, new Member("nobody-has-this", "", ""), "1", "");
      assertThat(visit.page().locator("#to-error")).isVisible();
      visit.see("send-unknown");
      review(visit, new Member("grace", "", ""), "99999999", "");
      assertThat(visit.page().locator("#amount-error")).isVisible();
      review(visit, new Member("grace", "", ""), "1.234", "");
      assertThat(visit.page().locator("#amount-error")).isVisible();
    }
  }

  @Test
  void a_statement_is_narrowed_by_filters_that_stand_in_the_address() {
    try (Visit visit = Browser.open(Look.LIGHT_DESK)) {
      Member.ada().logIn(visit);
      visit.go("/wallet/statement").field("Direction").selectOption("OUT");
      visit.button("Filter").click();
      assertThat(visit.path()).contains("direction=OUT");
      assertThat(visit.page().locator("#lines .coins-in")).hasCount(0);
      assertThat(visit.page().locator("#lines .coins-out").first()).isVisible();
      visit.go("/wallet/statement?kind=NONSENSE&from=x");
      assertThat(visit.page().locator("[data-error-summary]")).isVisible();
      visit.field("Kind").selectOption("BURN");
      visit.button("Filter").click();
      assertThat(visit.page().getByText("Nothing matches")).isVisible();
      visit.see("statement-no-match").link("Show all").click();
      assertThat(visit.page().locator("#lines tbody tr").first()).isVisible();
    }
  }

  @Test
  void a_name_that_looks_like_a_script_is_only_text() {
    try (Visit visit = Browser.open(Look.LIGHT_DESK)) {
      new Member(
              Member.named("Xenia", "X").username(),
              "<script>document.title='x'</script>",
              "seven lanterns drift north")
          .signUp(visit);
      visit.go("/settings").see("settings-script-name");
      assertThat(visit.page()).hasTitle(Pattern.compile("(\\([0-9]+\\) )?Settings · Aetherial"));
    }
  }

  private static void review(Visit visit, Member to, String amount, String note) {
    Page page = visit.go("/wallet/send").page();
    visit.fill("To", to.username()).fill("Amount", amount);
    page.locator("#note").fill(note);
    visit.button("Continue").click();
  }
}
