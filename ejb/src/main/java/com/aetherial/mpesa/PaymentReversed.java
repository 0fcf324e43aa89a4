package com.aetherial.mpesa;

/**
 * M-Pesa took money that a phone had paid back to that phone. Fired in the transaction that writes
 * it down, and again whenever M-Pesa says so again.
 *
 * @param payment what was paid
 */
public record PaymentReversed(ConversationView payment) {}
