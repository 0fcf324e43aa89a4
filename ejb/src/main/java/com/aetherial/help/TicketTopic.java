package com.aetherial.help;

/** What a question is about. */
public enum TicketTopic {
  ACCOUNT,
  WALLET,
  PAYMENTS,
  PAYOUTS,
  API,
  OTHER
}
