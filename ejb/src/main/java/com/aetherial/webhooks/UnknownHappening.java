package com.aetherial.webhooks;

import com.aetherial.kernel.Refusal;

/** No module tells of anything by this name. */
public class UnknownHappening extends Refusal {
  private static final long serialVersionUID = 1L;

  public UnknownHappening(String type) {
    super("Nothing is told under the name {0}.", type);
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }

  @Override
  public String field() {
    return "types";
  }
}
