package com.aetherial.payments;

import com.aetherial.kernel.Refusal;

/** The code is not one of the bundles. */
public class NoSuchBundle extends Refusal {
  private static final long serialVersionUID = 1L;

  public NoSuchBundle(String code) {
    super("There is no bundle “{0}”.", code);
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }

  @Override
  public String field() {
    return "bundle";
  }
}
