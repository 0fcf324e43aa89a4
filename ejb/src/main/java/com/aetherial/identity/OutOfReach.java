package com.aetherial.identity;

import com.aetherial.kernel.Refusal;

/** Nobody acts upon who has rights that they have not. */
public class OutOfReach extends Refusal {
  private static final long serialVersionUID = 1L;

  public OutOfReach() {
    super("This person may do things that you may not. Ask an administrator with more rights.");
  }

  @Override
  public Kind kind() {
    return Kind.FORBIDDEN;
  }
}
