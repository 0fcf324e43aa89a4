package com.aetherial.mpesa.entity;

/** How far a conversation has come. */
public enum Progress {
  /** Written down, and on its way. */
  SENDING,
  /** The other side certainly did not take it; it may be sent again under the same name. */
  NOT_SENT,
  /** The other side has it and tells later. */
  ACCEPTED,
  /** Nobody knows whether the other side has it. */
  UNKNOWN,
  /** The money has moved, or the question is answered. */
  DONE,
  /** Definitely not, for good. */
  FAILED;

  /** Whether the end is still to come. */
  public boolean isOpen() {
    return this == SENDING || this == ACCEPTED || this == UNKNOWN;
  }

  /** Whether a conversation may go from here to {@code next}. */
  public boolean leadsTo(Progress next) {
    return switch (next) {
      case SENDING -> this == NOT_SENT;
      case NOT_SENT, ACCEPTED -> this == SENDING || this == UNKNOWN;
      case UNKNOWN -> this == SENDING;
      case FAILED -> isOpen();
      case DONE -> this != DONE;
    };
  }
}
