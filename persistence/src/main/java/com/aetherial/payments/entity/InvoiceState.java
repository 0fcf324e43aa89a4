package com.aetherial.payments.entity;

import java.util.Locale;

/** How far an invoice of a plan has come, in the order in which that can happen. */
public enum InvoiceState {
  DRAFT,
  OPEN,
  /** Nobody tries to collect it any more; it can still be paid. */
  UNCOLLECTIBLE,
  VOID,
  PAID;

  /**
   * The state that the provider calls {@code status}.
   *
   * @throws IllegalArgumentException when this platform does not know the word
   */
  public static InvoiceState of(String status) {
    return valueOf(status.toUpperCase(Locale.ROOT));
  }

  /** Whether {@code next} is news for an invoice in this state. */
  public boolean leadsTo(InvoiceState next) {
    return next.compareTo(this) > 0 && this != VOID;
  }
}
