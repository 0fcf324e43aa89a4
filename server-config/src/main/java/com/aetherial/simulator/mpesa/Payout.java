package com.aetherial.simulator.mpesa;

import java.time.Instant;

/** Money that the organisation sends to a phone. */
final class Payout {
  final String conversation = Receipts.conversation();
  final String originator;
  final String phone;
  final long amount;
  final String code;
  final String receipt = Receipts.next();
  final Instant at = Instant.now();
  volatile boolean isReversed;

  Payout(String originator, String phone, long amount, String code) {
    this.originator = originator;
    this.phone = phone;
    this.amount = amount;
    this.code = code;
  }

  boolean isDone() {
    return code.equals("0") && !isReversed;
  }
}
