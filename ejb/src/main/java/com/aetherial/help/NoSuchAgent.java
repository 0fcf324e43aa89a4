package com.aetherial.help;

import com.aetherial.kernel.Refusal;

/** Nobody who may answer has this username. */
public class NoSuchAgent extends Refusal {
  private static final long serialVersionUID = 1L;

  public NoSuchAgent() {
    super("Nobody who may answer has this username.");
  }

  @Override
  public Kind kind() {
    return Kind.NOT_FOUND;
  }

  @Override
  public String field() {
    return "agent";
  }
}
