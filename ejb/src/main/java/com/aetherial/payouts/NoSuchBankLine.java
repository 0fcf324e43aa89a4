package com.aetherial.payouts;

import com.aetherial.kernel.Refusal;

/** The line is not there, or somebody has dealt with it. */
public class NoSuchBankLine extends Refusal {
  private static final long serialVersionUID = 1L;

  public NoSuchBankLine() {
    super("There is no such open line of a bank’s file.");
  }

  @Override
  public Kind kind() {
    return Kind.NOT_FOUND;
  }
}
