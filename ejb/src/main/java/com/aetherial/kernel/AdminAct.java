package com.aetherial.kernel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that an administrator did. A module fires it inside the transaction of the act; the
 * audit log writes it in the same one, so that there is never one without the other.
 *
 * @param actor who did it
 * @param act the module's word and what happened, such as {@code wallet.frozen}; the module has the
 *     words for it under {@code wallet.act.frozen}
 * @param objectKind what kind of thing it was done to, such as {@code person}
 * @param objectId which one
 * @param before what was, or null
 * @param after what is, or null
 * @param reason why, as the administrator wrote it, or null
 */
public record AdminAct(
    UUID actor,
    String act,
    String objectKind,
    String objectId,
    @Nullable String before,
    @Nullable String after,
    @Nullable String reason) {
  /** The kind of object that a person is; its id is the person's. */
  public static final String PERSON = "person";

  /** An act of which no more is known than what was done to what. */
  public AdminAct(UUID actor, String act, String objectKind, Object objectId) {
    this(actor, act, objectKind, objectId.toString(), null, null, null);
  }

  /** The same with what was before and is now. */
  public AdminAct changing(@Nullable String from, @Nullable String to) {
    return new AdminAct(actor, act, objectKind, objectId, from, to, reason);
  }

  /** The same with the reason. */
  public AdminAct because(@Nullable String why) {
    return new AdminAct(actor, act, objectKind, objectId, before, after, why);
  }
}
