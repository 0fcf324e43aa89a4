package com.aetherial.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What somebody typed is not lost by a wrong click. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DraftsIT {
  private static final String TYPED = "The fee was taken twice, I think.";

  @Test
  void whoever_leaves_a_question_is_asked_and_finds_it_again_until_it_is_sent() {
    try (Visit visit = Browser.open(Look.LIGHT_DESK)) {
      Member.ada().logIn(visit);
      Page page = visit.page();
      List<String> asked = new ArrayList<>();
      page.onDialog(dialog -> take(asked, dialog));
      visit.go("/tickets/new").page().locator("#body").click();
      page.keyboard().type(TYPED);
      visit.link("Wallet").click();
      assertThat(visit.heading("Wallet")).isVisible();
      Assertions.assertThat(asked).containsExactly("beforeunload");
      visit.go("/tickets/new");
      assertThat(page.locator("#body")).hasValue(TYPED);
      visit.fill("In a few words", "A fee").button("Send").click();
      assertThat(page.getByText(TYPED).first()).isVisible();
      visit.go("/tickets/new");
      assertThat(page.locator("#body")).hasValue("");
      Assertions.assertThat(asked).hasSize(1);
    }
  }

  private static void take(List<String> asked, Dialog dialog) {
    asked.add(dialog.type());
    dialog.accept();
  }
}
