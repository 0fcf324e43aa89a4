package com.aetherial.simulator.mpesa;

import java.time.Instant;

/** A phone that is asked for money. */
final class Push {
  final String checkout = Receipts.checkout();
  final String merchant = Receipts.conversation().substring(12);
  final String phone;
  final long amount;
  final String reference;
  final String callback;
  final Instant asked = Instant.now();
  String code = "";
  String receipt = "";
  boolean isReversed;

  Push(String phone, long amount, String reference, String callback) {
    this.phone = phone;
    this.amount = amount;
    this.reference = reference;
    this.callback = callback;
  }

  boolean isOpen() {
    return code.isEmpty();
  }

  boolean isPaid() {
    return code.equals("0") && !isReversed;
  }
}
