package com.aetherial.kernel.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The header with which a client tells a repetition of a request from a second one. */
public final class IdempotencyKey {
  /** The header's name (IETF draft "The Idempotency-Key HTTP Header Field"). */
  public static final String HEADER = "Idempotency-Key";

  private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,255}");

  private IdempotencyKey() {}

  /**
   * The key of a request that needs one.
   *
   * @throws IdempotencyKeyMissing when the header is absent, empty, too long or not visible ASCII
   */
  public static String required(@Nullable String header) {
    if (header == null || !FORM.matcher(header).matches()) {
      throw new IdempotencyKeyMissing();
    }
    return header;
  }
}
