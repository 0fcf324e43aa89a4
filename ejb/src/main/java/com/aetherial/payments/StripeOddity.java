package com.aetherial.payments;

import java.time.Instant;

/**
 * Messages of Stripe that should not have come like this.
 *
 * @param kind in which way
 * @param times how often
 * @param detail what the last one said
 * @param lastAt when the last one came
 */
public record StripeOddity(Kind kind, long times, String detail, Instant lastAt) {
  /** The ways in which genuine messages can be wrong. */
  public enum Kind {
    /** About test money although real money is taken here, or the reverse. */
    WRONG_LIVEMODE,
    /** Written for another release of the API. */
    OTHER_VERSION
  }
}
