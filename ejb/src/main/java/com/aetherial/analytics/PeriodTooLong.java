package com.aetherial.analytics;

import com.aetherial.kernel.Refusal;

/** A report is about a day at least and two years at most. */
public class PeriodTooLong extends Refusal {
  private static final long serialVersionUID = 1L;

  public PeriodTooLong() {
    super("Choose a period of one day to two years.");
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }
}
