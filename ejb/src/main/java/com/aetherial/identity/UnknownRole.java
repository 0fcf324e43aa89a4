package com.aetherial.identity;

import com.aetherial.kernel.Refusal;

/** There is no such role. */
public class UnknownRole extends Refusal {
  private static final long serialVersionUID = 1L;

  public UnknownRole(String role) {
    super("There is no role “{0}”.", role);
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }

  @Override
  public String field() {
    return "role";
  }
}
