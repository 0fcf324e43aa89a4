package com.aetherial.payouts;

import java.util.UUID;

/** Brings a one-time code to a phone. A CDI bean of this type that is available is used. */
public interface CodeSender {
  /** Whether it can send; the first one that can is asked. */
  boolean isAvailable();

  /**
   * Sends a code. Called outside of any transaction, after the code's hash was committed. It never
   * throws for what happens on the wire, is done within half a minute, and logs no code.
   *
   * @param personId whose phone it is
   * @param number in the international form
   * @param code six digits
   */
  CodeAnswer send(UUID personId, String number, String code);
}
