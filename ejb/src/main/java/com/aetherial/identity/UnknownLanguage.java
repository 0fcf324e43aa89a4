package com.aetherial.identity;

import com.aetherial.kernel.Refusal;

/** The language is none that the platform speaks. */
public class UnknownLanguage extends Refusal {
  private static final long serialVersionUID = 1L;

  public UnknownLanguage(String language) {
    super("There is no language “{0}” here. Choose one of the list.", language);
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }

  @Override
  public String field() {
    return "language";
  }
}
