package com.aetherial.identity;

import com.aetherial.kernel.Refusal;

/** People cannot block themselves. */
public class BlockingOneself extends Refusal {
  private static final long serialVersionUID = 1L;

  public BlockingOneself() {
    super("This is you.");
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }

  @Override
  public String field() {
    return "username";
  }
}
