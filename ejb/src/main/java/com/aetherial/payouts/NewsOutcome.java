package com.aetherial.payouts;

/** What became of news about an order. */
public enum NewsOutcome {
  /** It led on. */
  APPLIED,
  /** It was known, or older than what is known; nothing changed. */
  KNOWN,
  /** It contradicts what was decided: an incident was opened for the administrators. */
  INCIDENT,
  /** There is no such order of this provider. */
  STRANGER
}
