package com.aetherial.notifications;

import com.aetherial.kernel.Refusal;

/** Quiet hours have a beginning and an end, or neither. */
public class QuietHoursIncomplete extends Refusal {
  private static final long serialVersionUID = 1L;

  public QuietHoursIncomplete() {
    super("Give both a beginning and an end of the quiet hours, or leave both empty.");
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }

  @Override
  public String field() {
    return "quietFrom";
  }
}
