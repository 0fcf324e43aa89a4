package com.aetherial.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody needs help: they look it up, ask, and are answered. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HelpStoryIT {
  @ParameterizedTest
  @EnumSource(value = Look.class, names = "SMALLEST_PHONE", mode = EnumSource.Mode.EXCLUDE)
  void the_help_can_be_read_by_everybody(Look look) {
    try (Visit visit = Browser.open(look)) {
      visit.go("/login").link("Help about this page").click();
      assertThat(visit.heading("Your account")).isVisible();
      visit.see("help-article").button("Yes").click();
      assertThat(visit.page().getByText("You may change your mind")).isVisible();
      visit.go("/help").see("help").fill("Search the help", "withdraw");
      visit.button("Search").click();
      assertThat(visit.heading("What we found")).isVisible();
      visit.see("help-found").go("/help/wallet").see("help-shelf");
    }
  }

  @Test
  void a_question_is_asked_answered_and_solved() {
    try (Visit member = Browser.open(Look.LIGHT_PHONE);
        Visit agent = Browser.open(Look.LIGHT_DESK)) {
      Member asker = Member.named("Quinn", "Question").signUp(member);
      String subject = "Where are my coins, " + asker.username();
      member.go("/tickets/new").see("tickets-new").fill("In a few words", subject);
      member.fill("What happened", "I bought some.\nThey are not here.");
      member.button("Send").click();
      assertThat(member.heading(subject)).isVisible();

      Member.administrator().logIn(agent);
      agent.go("/admin/tickets").see("admin-tickets").link(subject).click();
      agent.fill("Note", "The payment is late").button("Keep the note").click();
      agent.fill("Answer", "They are there now.").button("Send the answer").click();
      assertThat(agent.page().getByText("They are there now.")).isVisible();
      agent.see("admin-ticket");

      member.go("/tickets").see("tickets").link(subject).click();
      assertThat(member.page().getByText("They are there now.")).isVisible();
      assertThat(member.page().getByText("The payment is late")).isHidden();
      member.fill("Your reply", "Thank you.").button("Reply").click();
      member.button("Yes, it is solved").click();
      assertThat(member.heading("How did we do?")).isVisible();
      member.see("ticket").button("Good").click();
      assertThat(member.heading("Thank you for telling us.")).isVisible();
    }
  }

  @Test
  void an_article_is_written_looked_at_and_taken_back() {
    try (Visit visit = Browser.open(Look.DARK_DESK)) {
      Member.administrator().logIn(visit);
      visit.go("/admin/help").see("admin-help").go("/admin/help/categories").see("admin-shelves");
      visit.go("/admin/help/article?slug=plans&language=en");
      visit.fill("Text", "## Written anew\n\n<b>bold</b>").button("Look at it").click();
      assertThat(visit.heading("Written anew")).isVisible();
      visit.see("admin-article").button("Save").click();
      assertThat(visit.page().getByText("Written by")).isVisible();
      visit.go("/help/article/plans");
      assertThat(visit.page().getByText("<b>bold</b>")).isVisible();
      visit.go("/admin/help/article?slug=plans&language=en");
      visit.button("Go back to this one").last().click();
      visit.go("/help/article/plans");
      assertThat(visit.page().getByText("<b>bold</b>")).isHidden();
    }
  }
}
