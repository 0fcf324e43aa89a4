package com.aetherial.help;

import com.aetherial.kernel.Refusal;

/** No canned answer has this name. */
public class NoSuchCannedAnswer extends Refusal {
  private static final long serialVersionUID = 1L;

  public NoSuchCannedAnswer() {
    super("There is no such canned answer.");
  }

  @Override
  public Kind kind() {
    return Kind.NOT_FOUND;
  }
}
