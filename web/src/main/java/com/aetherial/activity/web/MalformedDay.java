package com.aetherial.activity.web;

import com.aetherial.kernel.Refusal;

/** A day in an address is not written as a day. */
public class MalformedDay extends Refusal {
  private static final long serialVersionUID = 1L;

  public MalformedDay() {
    super("A day is written like 2026-11-21.");
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }
}
