package com.aetherial.ledger;

import com.aetherial.kernel.entity.Ids;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a caller says about a transfer apart from its legs: the first eleven arguments of a door.
 */
record Order(
    UUID id, String kind, String key, String fingerprint, @Nullable OffsetDateTime effectiveAt) {

  static final String MARKS =
      "?, ?, ?, ?, null, null, 'a test', 'test', 'one', ?, '{\"colour\": \"blue\"}'::jsonb";

  static Order of(String kind) {
    UUID id = Ids.next();
    return new Order(id, kind, id.toString(), id.toString(), null);
  }

  /** The same order under another key, as a fresh attempt of the same caller. */
  Order keyed(String otherKey) {
    return new Order(Ids.next(), kind, otherKey, fingerprint, effectiveAt);
  }

  Order saying(String otherFingerprint) {
    return new Order(Ids.next(), kind, key, otherFingerprint, effectiveAt);
  }

  Order effective(OffsetDateTime moment) {
    return new Order(id, kind, key, fingerprint, moment);
  }

  byte[] fingerprintBytes() {
    return fingerprint.getBytes(StandardCharsets.UTF_8);
  }

  @Nullable Object[] arguments() {
    return new Object[] {id, kind, key, fingerprintBytes(), effectiveAt};
  }
}
