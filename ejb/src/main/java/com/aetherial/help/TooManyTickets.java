package com.aetherial.help;

import com.aetherial.kernel.Refusal;

/** The member has as many open questions, or wrote as much within an hour, as one may. */
public class TooManyTickets extends Refusal {
  private static final long serialVersionUID = 1L;

  public TooManyTickets() {
    super("You have written a lot in a short time. Wait for our answers, or try again later.");
  }

  @Override
  public Kind kind() {
    return Kind.LIMITED;
  }
}
