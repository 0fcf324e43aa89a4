package com.aetherial.mail;

import com.aetherial.kernel.Refusal;

/** The link for unsubscribing is not one that a letter held. */
public class NoSuchLetter extends Refusal {
  private static final long serialVersionUID = 1L;

  public NoSuchLetter() {
    super("This link is not one of ours. Use the link of the letter as it is.");
  }

  @Override
  public Kind kind() {
    return Kind.NOT_FOUND;
  }
}
