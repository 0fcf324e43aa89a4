package com.aetherial.ledger;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why coins move, as the books keep it.
 *
 * @param kind what the transfer is for
 * @param askedBy who asked for it; null when the platform acts by itself
 * @param description a sentence for the statement, at most 280 characters
 * @param referenceType what it belongs to, such as {@code purchase}
 * @param referenceId which one
 * @param onBehalfOf for whom somebody else asked, or null
 * @param effectiveAt when it counts from, before it is recorded; null for the moment of recording
 * @param metadata what a module keeps with it, as a JSON object, or null
 */
public record Cause(
    TransferKind kind,
    @Nullable UUID askedBy,
    @Nullable String description,
    @Nullable String referenceType,
    @Nullable String referenceId,
    @Nullable UUID onBehalfOf,
    @Nullable Instant effectiveAt,
    @Nullable String metadata) {
  /** A cause of which no more is known, as of most transfers. */
  public Cause(
      TransferKind kind,
      @Nullable UUID askedBy,
      @Nullable String description,
      @Nullable String referenceType,
      @Nullable String referenceId) {
    this(kind, askedBy, description, referenceType, referenceId, null, null, null);
  }

  public static Cause of(TransferKind kind, @Nullable UUID askedBy, @Nullable String description) {
    return new Cause(kind, askedBy, description, null, null);
  }

  /** The same, asked for by one person for another. */
  public Cause onBehalfOf(UUID person) {
    return new Cause(
        kind, askedBy, description, referenceType, referenceId, person, effectiveAt, metadata);
  }

  /** The same, counting from an earlier moment; null for the moment of recording. */
  public Cause effective(@Nullable Instant moment) {
    return new Cause(
        kind, askedBy, description, referenceType, referenceId, onBehalfOf, moment, metadata);
  }

  /** The same with what a module keeps with it; the audit chain covers that, too. */
  public Cause with(JsonObject known) {
    return new Cause(
        kind,
        askedBy,
        description,
        referenceType,
        referenceId,
        onBehalfOf,
        effectiveAt,
        known.toString());
  }

  /** Whether it says no more than what every transfer says. */
  boolean isPlain() {
    return onBehalfOf == null && effectiveAt == null && metadata == null;
  }
}
