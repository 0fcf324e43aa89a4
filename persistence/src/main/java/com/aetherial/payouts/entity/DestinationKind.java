package com.aetherial.payouts.entity;

/** What kind of place money is sent to; each has a form of its own on the page. */
public enum DestinationKind {
  /** An account at the provider itself, which the member opens on the provider's pages. */
  CONNECTED_ACCOUNT,
  /** A mobile phone whose number is a wallet. */
  PHONE,
  /** An account at a bank. */
  BANK_ACCOUNT
}
