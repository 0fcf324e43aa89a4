package com.aetherial.help;

import java.util.Map;
import java.util.Set;

/** How far a question is. What is not in the table does not happen; the database has it, too. */
public enum TicketState {
  NEW,
  OPEN,
  PENDING_USER,
  SOLVED,
  CLOSED;

  private static final Map<TicketState, Set<TicketState>> STEPS =
      Map.of(
          NEW, Set.of(OPEN, PENDING_USER, SOLVED),
          OPEN, Set.of(PENDING_USER, SOLVED),
          PENDING_USER, Set.of(OPEN, SOLVED),
          SOLVED, Set.of(OPEN, PENDING_USER, CLOSED),
          CLOSED, Set.of());

  /** Whether a step leads from here to there. */
  public boolean mayBecome(TicketState next) {
    return STEPS.getOrDefault(this, Set.of()).contains(next);
  }

  /** Whether somebody still has to do something. */
  public boolean isUnsolved() {
    return this != SOLVED && this != CLOSED;
  }
}
