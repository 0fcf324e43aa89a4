package com.aetherial.kernel.web;

import com.aetherial.kernel.Refusal;

/** The act needs somebody to act for, and nobody is logged in. */
public class LoginRequired extends Refusal {
  private static final long serialVersionUID = 1L;

  public LoginRequired() {
    super("Log in, or send an API key as “Authorization: Bearer …”.");
  }

  @Override
  public Kind kind() {
    return Kind.UNAUTHENTICATED;
  }
}
