package com.aetherial.ledger;

import com.aetherial.kernel.MalformedCursor;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of the journal ends: the moment and the number of a line.
 *
 * @param isNewer whether the page wanted has lines newer than that line, not older ones
 */
record JournalCursor(boolean isNewer, Instant recordedAt, long seq) {
  private static final int PARTS = 3;

  static @Nullable JournalCursor parse(@Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
      List<String> parts = List.of(plain.split(" ", PARTS));
      return new JournalCursor(
          parts.get(0).equals("newer"), Instant.parse(parts.get(1)), Long.parseLong(parts.get(2)));
    } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException malformed) {
      throw new MalformedCursor();
    }
  }

  String text() {
    String plain = (isNewer ? "newer " : "older ") + recordedAt + " " + seq;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
  }
}
