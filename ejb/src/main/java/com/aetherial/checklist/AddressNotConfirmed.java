package com.aetherial.checklist;

import com.aetherial.kernel.Refusal;

/** Coins are paid to people whose address is known to be theirs. */
public class AddressNotConfirmed extends Refusal {
  private static final long serialVersionUID = 1L;

  public AddressNotConfirmed() {
    super("Confirm your e-mail address first; then the coins are yours.");
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
