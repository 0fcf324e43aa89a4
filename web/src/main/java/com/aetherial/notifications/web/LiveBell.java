package com.aetherial.notifications.web;

import com.aetherial.kernel.Jsonp;
import com.aetherial.kernel.LiveNews;
import com.aetherial.kernel.Notice;
import com.aetherial.kernel.Writing;
import com.aetherial.kernel.web.LiveLines;
import com.aetherial.kernel.web.LiveTopic;
import com.aetherial.notifications.Bell;
import com.aetherial.notifications.BellChanged;
import com.aetherial.notifications.Headline;
import com.aetherial.notifications.Notifications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.UUID;

/** Open pages hear of a notice at once, and see the count of the bell change. */
@ApplicationScoped
public class LiveBell implements LiveTopic {
  private static final String NEWS = "news";

  @Inject LiveLines lines;
  @Inject Notifications notifications;

  void noticed(@Observes(during = TransactionPhase.AFTER_SUCCESS) Notice notice) {
    UUID person = notice.personId();
    Headline headline = new Headline(notice.tidings(), notice.link());
    lines.tell(
        new LiveNews(person, name(), NEWS),
        writing -> message(notifications.bell(person), headline, writing));
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) BellChanged changed) {
    lines.tell(new LiveNews(changed.personId(), name(), ""));
  }

  @Override
  public String name() {
    return "bell";
  }

  /** What another node told: the count, and what is new by the database if something is. */
  @Override
  public JsonObject message(UUID person, String about, Writing writing) {
    Headline headline =
        about.equals(NEWS) ? notifications.justNow(person).orElse(Headline.NONE) : Headline.NONE;
    return message(notifications.bell(person), headline, writing);
  }

  /** The count, and the news unless there is none or the person wants quiet. */
  private static JsonObject message(Bell bell, Headline headline, Writing writing) {
    return Jsonp.object()
        .add("type", "bell")
        .add("count", bell.unread() == 0 ? "" : bell.text())
        .add("title", bell.isQuiet() ? "" : headline.tidings().title(writing))
        .add("text", headline.tidings().text(writing))
        .add("link", headline.link())
        .build();
  }
}
