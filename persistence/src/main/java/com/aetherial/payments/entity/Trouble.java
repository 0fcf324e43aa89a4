package com.aetherial.payments.entity;

/** Why the last invoice of a plan is not paid. */
public enum Trouble {
  /** The bank said no. */
  CARD_DECLINED,
  /** The bank wants the member to confirm the payment. */
  CARD_NEEDS_CONSENT
}
