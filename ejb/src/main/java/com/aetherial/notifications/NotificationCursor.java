package com.aetherial.notifications;

import com.aetherial.kernel.MalformedCursor;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of notifications ends.
 *
 * @param isNewer whether the page wanted has newer ones than that, not older ones
 */
record NotificationCursor(boolean isNewer, Instant lastAt, UUID id) {
  private static final int PARTS = 3;

  static @Nullable NotificationCursor parse(@Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
      List<String> parts = List.of(plain.split(" ", PARTS));
      return new NotificationCursor(
          parts.get(0).equals("newer"), Instant.parse(parts.get(1)), UUID.fromString(parts.get(2)));
    } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException malformed) {
      throw new MalformedCursor();
    }
  }

  String text() {
    String plain = (isNewer ? "newer " : "older ") + lastAt + " " + id;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
  }
}
