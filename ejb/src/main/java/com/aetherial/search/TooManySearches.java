package com.aetherial.search;

import com.aetherial.kernel.Refusal;

/** The member keeps as many searches as anybody may. */
public class TooManySearches extends Refusal {
  private static final long serialVersionUID = 1;

  public TooManySearches(int most) {
    super("You can keep {0} searches. Remove one first.", most);
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
