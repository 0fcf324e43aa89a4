package com.aetherial.identity;

import com.aetherial.kernel.Refusal;

/** This name or this address failed too often within a quarter of an hour. */
public class TooManyAttempts extends Refusal {
  private static final long serialVersionUID = 1L;

  public TooManyAttempts() {
    super("Too many failed logins. Wait a while and try again.");
  }

  @Override
  public Kind kind() {
    return Kind.LIMITED;
  }

  @Override
  public String field() {
    return "";
  }
}
