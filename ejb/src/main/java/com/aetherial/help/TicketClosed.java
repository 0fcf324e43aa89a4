package com.aetherial.help;

import com.aetherial.kernel.Refusal;

/** The ticket is closed for good. */
public class TicketClosed extends Refusal {
  private static final long serialVersionUID = 1L;

  public TicketClosed() {
    super("This question is closed. Ask a new one.");
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
