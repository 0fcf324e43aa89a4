package com.aetherial.notifications;

import com.aetherial.kernel.Facts;
import com.aetherial.kernel.Jsonp;
import com.aetherial.kernel.Tidings;
import com.aetherial.notifications.entity.Notification;
import jakarta.json.JsonReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was told once, read again for whoever looks at it now. */
final class Told {
  private Told() {}

  static Tidings of(Notification told) {
    return of(told.kind(), told.wording(), told.facts(), told.title(), told.body());
  }

  static Tidings of(
      String kind, @Nullable String wording, String facts, String title, String text) {
    String[] parts = kind.split("\\.", 2);
    return new Tidings(parts[0], wording == null ? parts[1] : wording, factsIn(facts), title, text);
  }

  private static List<Object> factsIn(String json) {
    try (JsonReader reader = Jsonp.reader(json)) {
      return Facts.of(reader.readArray());
    }
  }
}
