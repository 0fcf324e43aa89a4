package com.aetherial.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.aetherial.testing.TheBooks;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A page that is open here hears of what another node did; the other node speaks SQL here. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SecondNodeIT {
  private static final double ONE_SECOND = 1_000;

  @Test
  void what_another_node_tells_reaches_an_open_page_within_a_second() {
    try (Visit visit = Browser.open(Look.LIGHT_DESK)) {
      Member member = Member.named("Nina", "Node").signUp(visit);
      visit.page().waitForLoadState();
      String person = personOf(member);
      TheBooks.change(
          "insert into notifications.notification"
              + " (id, person_id, kind, title, body, link, is_shown)"
              + " values (cast(? as uuid), cast(? as uuid), 'wallet.received', 'From afar', '',"
              + " '/wallet', true)",
          UUID.randomUUID().toString(),
          person);
      tell(person + " bell news");
      Locator toast = visit.page().locator(".toast-title");
      assertThat(toast).containsText("From afar", new ContainsTextOptions().setTimeout(ONE_SECOND));
      assertThat(visit.page().locator(".bell-count")).hasText("1");
    }
  }

  private static String personOf(Member member) {
    return TheBooks.rows(
            "select id::text from identity.person where username = ?", member.username())
        .get(0);
  }

  private static void tell(String news) {
    TheBooks.rows("select pg_notify('aetherial_live', ?)::text", "another-node\n" + news);
  }
}
