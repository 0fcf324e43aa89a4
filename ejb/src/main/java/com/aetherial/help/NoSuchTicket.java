package com.aetherial.help;

import com.aetherial.kernel.Refusal;

/** There is no such ticket, or it is none of the asker's. */
public class NoSuchTicket extends Refusal {
  private static final long serialVersionUID = 1L;

  public NoSuchTicket() {
    super("There is no such ticket.");
  }

  @Override
  public Kind kind() {
    return Kind.NOT_FOUND;
  }
}
