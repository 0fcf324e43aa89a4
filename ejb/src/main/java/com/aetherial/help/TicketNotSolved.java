package com.aetherial.help;

import com.aetherial.kernel.Refusal;

/** Only what is solved can be rated. */
public class TicketNotSolved extends Refusal {
  private static final long serialVersionUID = 1L;

  public TicketNotSolved() {
    super("You can tell us how we did when your question is solved.");
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
