package com.aetherial.payouts;

/** What became of a text message with a code. */
public enum CodeAnswer {
  /** It was taken over, and arrives in a moment. */
  SENT,
  /** No message can be brought to this number. */
  NO_SUCH_NUMBER,
  /** It was definitely not sent, for a reason that is ours or the gateway's. */
  FAILED,
  /** Nobody knows; it may arrive. */
  UNKNOWN
}
