package com.aetherial.kernel;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of a list that is ordered by time ends.
 *
 * @param isNewer whether the page wanted has what is newer than that, not older
 * @param at the moment of the last item
 * @param key what tells items of one moment apart
 */
public record Cursor<K>(boolean isNewer, Instant at, K key) {
  private static final int PARTS = 3;

  /**
   * Reads what a page handed out.
   *
   * @param key reads the key, or throws an IllegalArgumentException
   * @return null for the first page, which has no cursor
   * @throws MalformedCursor when no page handed it out
   */
  public static <K> @Nullable Cursor<K> parse(@Nullable String text, Function<String, K> key) {
    if (text == null) {
      return null;
    }
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
      List<String> parts = List.of(plain.split(" ", PARTS));
      return new Cursor<>(
          parts.get(0).equals("newer"), Instant.parse(parts.get(1)), key.apply(parts.get(2)));
    } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException malformed) {
      throw new MalformedCursor();
    }
  }

  /** The text that a page hands out. */
  public String text() {
    String plain = (isNewer ? "newer " : "older ") + at + " " + key;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
  }
}
