package com.aetherial.notifications;

import com.aetherial.kernel.Facts;
import com.aetherial.kernel.Jsonp;
import com.aetherial.kernel.Notice;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.UUID;

/**
 * A notice on its way into the book.
 *
 * @param times how many notices of the transaction it stands for
 */
record NoticeRow(UUID id, Notice notice, int times) {
  private static final int TITLE_MAX = 200;
  private static final int TEXT_MAX = 1000;
  private static final int FACTS_MAX = 4000;

  static NoticeRow of(UUID id, Notice notice) {
    return new NoticeRow(id, notice, 1);
  }

  /** The later of two of equal key stands for both. */
  NoticeRow after(NoticeRow before) {
    return new NoticeRow(id, notice, times + before.times);
  }

  JsonObject json() {
    JsonObjectBuilder json =
        Jsonp.object()
            .add("id", id.toString())
            .add("person", notice.personId().toString())
            .add("kind", notice.kind())
            .add("title", cut(notice.title(), TITLE_MAX))
            .add("body", cut(notice.text(), TEXT_MAX))
            .add("link", notice.link())
            .add("wording", notice.wording())
            .add("facts", facts())
            .add("times", times);
    if (notice.groupKey() != null) {
      json.add("group", notice.groupKey());
    }
    return json.build();
  }

  /** Without its facts a notice is told in English, which is better than not at all. */
  private String facts() {
    String facts = Facts.json(notice.facts()).toString();
    return facts.length() <= FACTS_MAX ? facts : "[]";
  }

  private static String cut(String text, int max) {
    return text.length() <= max ? text : text.substring(0, max - 1) + "…";
  }
}
