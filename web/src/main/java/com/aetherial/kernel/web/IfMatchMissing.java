package com.aetherial.kernel.web;

import com.aetherial.kernel.Refusal;

/** A change of something that others change too does not say which version it is a change of. */
public class IfMatchMissing extends Refusal {
  private static final long serialVersionUID = 1L;

  public IfMatchMissing() {
    super("Send the ETag that you read in the header If-Match, such as \"12\".");
  }

  @Override
  public Kind kind() {
    return Kind.UNCONDITIONAL;
  }
}
