package com.aetherial.content;

/** How far something is that a member wrote. */
public enum ItemState {
  /** No rule had anything against it. */
  PASSED,
  /** Somebody has to look at it. */
  WAITING,
  /** It will be seen from a moment on. */
  SCHEDULED,
  /** A moderator had nothing against it. */
  APPROVED,
  /** Only its author sees it. */
  REJECTED;

  /** Whether a moderator may do so now. */
  boolean mayBecome(ItemState next) {
    return switch (next) {
      case APPROVED -> this == WAITING || this == SCHEDULED || this == REJECTED;
      case REJECTED -> this != REJECTED;
      case SCHEDULED -> this == WAITING;
      case WAITING -> this == PASSED || this == APPROVED;
      case PASSED -> false;
    };
  }
}
