package com.aetherial.payments.entity;

/**
 * How far a purchase of coins has come. Money that has arrived beats whatever we believed before:
 * every state in which nothing was credited leads to {@link #PAID}.
 */
public enum PurchaseState {
  /** Written down, and its coins are set aside; the provider may not know of it yet. */
  CREATED,
  /** The provider's payment page is open. */
  AWAITING_PAYMENT,
  /** The money is there, the coins are on their way in the same transaction. */
  PAID,
  /** The coins are in the wallet. */
  CREDITED,
  /** The payment page closed without a payment. */
  EXPIRED,
  /** The provider refused, or an accepted payment bounced. */
  FAILED,
  /** The buyer changed their mind. */
  CANCELLED,
  /** The money went back to the buyer. */
  REFUNDED,
  /** The buyer's bank took the money back. */
  CHARGED_BACK;

  /** Whether a purchase may go from here to {@code next}. */
  public boolean leadsTo(PurchaseState next) {
    return switch (next) {
      case CREATED -> false;
      case AWAITING_PAYMENT -> this == CREATED;
      case PAID -> isOpen() || isClosedUnpaid();
      case CREDITED -> this == PAID || this == REFUNDED || this == CHARGED_BACK;
      case EXPIRED, FAILED, CANCELLED -> isOpen();
      case REFUNDED -> this == CREDITED || this == CHARGED_BACK;
      case CHARGED_BACK -> this == CREDITED || this == REFUNDED;
    };
  }

  /** Whether its coins arrived once, whatever became of them. */
  public boolean wasCredited() {
    return this == CREDITED || this == REFUNDED || this == CHARGED_BACK;
  }

  /** Whether the buyer can still pay as far as we know. */
  public boolean isOpen() {
    return this == CREATED || this == AWAITING_PAYMENT;
  }

  /** Whether it ended without money. */
  public boolean isClosedUnpaid() {
    return this == EXPIRED || this == FAILED || this == CANCELLED;
  }
}
