package com.aetherial.help;

/** How soon a question is to be answered. */
public enum TicketPriority {
  LOW,
  NORMAL,
  HIGH,
  URGENT;

  /** Whether the shorter of the two promised times counts. */
  public boolean isPressing() {
    return this == HIGH || this == URGENT;
  }
}
