package com.aetherial.payouts.entity;

/** How far the provider is with an order, as far as we know. */
public enum Delivery {
  /** Not handed over yet. */
  WAITING,
  /** Written down as being handed over; a crash leaves this, and then the provider is asked. */
  SENDING,
  /** The provider has it and works on it. */
  ACCEPTED,
  /** Nobody knows; the provider is asked again, and nothing is sent anew. */
  UNKNOWN,
  /** The provider was asked often enough; a person has to look. */
  MANUAL,
  /** Definitely refused for a reason that passes; another attempt may be made. */
  REFUSED,
  /** The money was paid. */
  DONE,
  /** Nothing more is expected. */
  CLOSED;

  /** Whether the provider may have paid or may still pay. */
  public boolean isInDoubt() {
    return this == SENDING || this == ACCEPTED || this == UNKNOWN || this == MANUAL;
  }

  /** Whether the platform asks the provider by itself. */
  public boolean isAsked() {
    return this == SENDING || this == ACCEPTED || this == UNKNOWN;
  }
}
