package com.aetherial.mpesa;

/**
 * M-Pesa took money back: what a phone had paid went back to it, or what it had got was taken from
 * it. It said so when it was asked. Fired in the transaction that writes it down, and again
 * whenever M-Pesa says so again.
 *
 * @param payment what was paid to or by the phone
 */
public record PaymentReversed(ConversationView payment) {}
