package com.aetherial.content;

import com.aetherial.kernel.Refusal;

/** The value is none of this kind. */
public class RuleRefused extends Refusal {
  private static final long serialVersionUID = 1L;

  public RuleRefused() {
    super("Enter a word, a domain such as example.org, or a number of days from 1 to 90.");
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }
}
