package com.aetherial.mpesa.entity;

/** What a conversation is about. */
public enum Kind {
  /** A phone is asked for money. */
  PUSH,
  /** Money is sent to a phone. */
  PAYOUT,
  /** A question what became of money that was sent. */
  STATUS,
  /** A question how much the accounts hold. */
  BALANCE
}
