package com.aetherial.payouts;

/**
 * A currency that a provider pays in.
 *
 * @param currency three capital letters (ISO 4217)
 * @param least hundredths, the least of one payment
 * @param most hundredths, the most of one payment
 * @param step hundredths of the smallest unit that is paid: 100 for whole shillings, 1 for cents
 */
public record PayoutCurrency(String currency, long least, long most, long step) {
  public PayoutCurrency {
    if (least <= 0 || most < least || step <= 0) {
      throw new IllegalArgumentException("A currency has a least, a most and a step.");
    }
  }
}
