package com.aetherial.audit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which acts are wanted; what is null lets everything through.
 *
 * @param actor who did it
 * @param act the whole word, or the module's word before the dot
 * @param objectKind what kind of thing it was done to
 * @param objectId which one
 * @param text stands somewhere in reason, before or after
 * @param from the first day, in UTC
 * @param to the last day, in UTC
 */
public record ActFilter(
    @Nullable UUID actor,
    @Nullable String act,
    @Nullable String objectKind,
    @Nullable String objectId,
    @Nullable String text,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {
  /** Lets everything through. */
  public static final ActFilter ALL = new ActFilter(null, null, null, null, null, null, null);
}
