package com.aetherial.kernel.web;

import com.aetherial.kernel.Refusal;

/** An address with the sign NUL, which no text of the platform has. */
public class UnstorableText extends Refusal {
  private static final long serialVersionUID = 1L;

  public UnstorableText() {
    super("The address contains the sign NUL, which is no part of any text.");
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }
}
