package com.aetherial.payouts;

import com.aetherial.kernel.Refusal;

/** The bank's file is not there. */
public class NoSuchBankImport extends Refusal {
  private static final long serialVersionUID = 1L;

  public NoSuchBankImport() {
    super("There is no such file of the bank.");
  }

  @Override
  public Kind kind() {
    return Kind.NOT_FOUND;
  }
}
