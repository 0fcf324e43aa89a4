package com.aetherial.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.AdminSetting;
import com.aetherial.testing.Answer;
import com.aetherial.testing.Letters;
import com.aetherial.testing.Member;
import com.aetherial.testing.TheBooks;
import com.aetherial.testing.Window;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Pages for whoever asks too often, or for what was here once. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TurnedAwayIT {
  private final Member ada = Member.signsUp();

  @Test
  void guests_who_send_forms_too_often_get_a_page_that_says_so() {
    Window guest = Window.ofNobody();
    new AdminSetting("kernel.forms")
        .is(
            "3",
            () -> {
              Answer last =
                  untilTurnedAway(() -> guest.submit("/login", "login", "do", Map.of("name", "x")));
              assertThat(last.body()).contains("A little slower");
              assertThat(Integer.parseInt(last.header("Retry-After"))).isBetween(1, 60);
              guest.open("/login").is(200);
            });
  }

  @Test
  void a_member_who_opens_pages_too_often_waits_and_others_do_not() {
    Window window = Window.of(ada);
    Window other = Window.of(Member.signsUp());
    new AdminSetting("kernel.pages")
        .is(
            "4",
            () -> {
              Answer last = untilTurnedAway(() -> window.open("/wallet"));
              assertThat(last.body()).contains("A little slower");
              other.open("/wallet").is(200);
              ada.caller().get("/api/v1/wallet").is(200);
            });
    window.open("/wallet").is(200);
  }

  @Test
  void an_archive_that_was_kept_long_enough_is_gone() {
    Window window = Window.of(ada);
    window.submit("/settings/data", "export-form", "export", Map.of());
    String path = Letters.pathIn(Letters.to(ada, "Your data is ready"));
    TheBooks.change(
        "update identity.export e set expires_at = now() - interval '1 minute'"
            + " from identity.person p where p.id = e.person_id and p.username = ?",
        ada.username());
    assertThat(window.open(path).is(410).body()).contains("This was here once");
    Window.of(Member.signsUp()).open(path).is(404);
  }

  @Test
  void the_page_of_somebody_who_left_is_gone_until_they_come_back() {
    String page = "/people/" + ada.username();
    Window guest = Window.ofNobody();
    guest.open(page).is(200);
    Map<String, String> password = Map.of("password", Member.PASSWORD);
    Window.of(ada).submit("/settings/data", "leave-form", "leave", password);
    assertThat(guest.open(page).is(410).body()).contains("This was here once");
    guest.open("/people/nobody-has-this-name").is(404);
    Window.of(ada);
    guest.open(page).is(200);
  }

  private static Answer untilTurnedAway(Supplier<Answer> act) {
    Answer last = act.get();
    for (int i = 0; i < 6 && last.status() != 429; i++) {
      last = act.get();
    }
    return last.is(429);
  }
}
