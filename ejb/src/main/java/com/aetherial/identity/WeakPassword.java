package com.aetherial.identity;

import com.aetherial.kernel.Refusal;

/** The password would be guessed by the usual lists and patterns. */
public class WeakPassword extends Refusal {
  private static final long serialVersionUID = 1L;

  public WeakPassword() {
    super("This password is easy to guess. Use a few unrelated words.");
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }

  @Override
  public String field() {
    return "password";
  }
}
