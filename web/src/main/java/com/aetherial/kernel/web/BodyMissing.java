package com.aetherial.kernel.web;

import com.aetherial.kernel.Refusal;

/** The request needs a JSON object as its body and came without. */
public class BodyMissing extends Refusal {
  private static final long serialVersionUID = 1L;

  public BodyMissing() {
    super("Send a JSON object as the body.");
  }

  @Override
  public Kind kind() {
    return Kind.BAD_REQUEST;
  }
}
