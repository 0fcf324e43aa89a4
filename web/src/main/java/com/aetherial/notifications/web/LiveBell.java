package com.aetherial.notifications.web;

import com.aetherial.kernel.Notice;
import com.aetherial.kernel.Tidings;
import com.aetherial.kernel.web.LiveLines;
import com.aetherial.notifications.Bell;
import com.aetherial.notifications.BellChanged;
import com.aetherial.notifications.Notifications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;

/** Open pages hear of a notice at once, and see the count of the bell change. */
@ApplicationScoped
public class LiveBell {
  private static final Tidings NOTHING = new Tidings("", "", List.of(), "", "");

  @Inject LiveLines lines;
  @Inject Notifications notifications;

  void noticed(@Observes(during = TransactionPhase.AFTER_SUCCESS) Notice notice) {
    tell(notice.personId(), notice.tidings(), notice.link());
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) BellChanged changed) {
    tell(changed.personId(), NOTHING, "");
  }

  /** Tells the count, and the news unless there is none or the person wants quiet. */
  void tell(UUID person, Tidings tidings, String link) {
    lines.tellInWords(
        person,
        writing -> {
          Bell bell = notifications.bell(person);
          return message(
              bell, bell.isQuiet() ? "" : tidings.title(writing), tidings.text(writing), link);
        });
  }

  private static JsonObject message(Bell bell, String title, String text, String link) {
    return Json.createObjectBuilder()
        .add("type", "bell")
        .add("count", bell.unread() == 0 ? "" : bell.text())
        .add("title", title)
        .add("text", text)
        .add("link", link)
        .build();
  }
}
