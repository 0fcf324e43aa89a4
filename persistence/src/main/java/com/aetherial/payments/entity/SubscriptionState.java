package com.aetherial.payments.entity;

/** How a member stands with a plan. */
public enum SubscriptionState {
  /** Written down; the provider may not know of it yet. */
  CREATED,
  /** The provider's payment page is open. */
  AWAITING_PAYMENT,
  /** It runs and costs nothing yet. */
  TRIAL,
  /** It is paid for. */
  ACTIVE,
  /** A renewal could not be paid; the provider tries again. */
  PAST_DUE,
  /** It rests, costs nothing and brings nothing. */
  PAUSED,
  /** It has ended because somebody wanted that. */
  CANCELLED,
  /** It has ended because nobody paid. */
  EXPIRED;

  /** Whether the member has a plan now. */
  public boolean isLiving() {
    return this == TRIAL || this == ACTIVE || this == PAST_DUE || this == PAUSED;
  }

  /** Whether the member can still pay on the page, as far as we know. */
  public boolean isOpen() {
    return this == CREATED || this == AWAITING_PAYMENT;
  }

  /** Whether nothing more will come of it. */
  public boolean hasEnded() {
    return this == CANCELLED || this == EXPIRED;
  }

  /**
   * The state that the provider calls {@code status}.
   *
   * @param wasUnpaid whether an end came because nobody paid
   * @throws IllegalArgumentException when this platform does not know the word
   */
  public static SubscriptionState of(String status, boolean wasUnpaid) {
    return switch (status) {
      case "incomplete" -> AWAITING_PAYMENT;
      case "trialing" -> TRIAL;
      case "active" -> ACTIVE;
      case "past_due", "unpaid" -> PAST_DUE;
      case "paused" -> PAUSED;
      case "canceled" -> wasUnpaid ? EXPIRED : CANCELLED;
      case "incomplete_expired" -> EXPIRED;
      default -> throw new IllegalArgumentException("Not a state of a subscription: " + status);
    };
  }
}
