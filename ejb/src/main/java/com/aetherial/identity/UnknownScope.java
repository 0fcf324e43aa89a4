package com.aetherial.identity;

import com.aetherial.kernel.Refusal;

/** The scope does not exist, or the person's role may not give it away. */
public class UnknownScope extends Refusal {
  private static final long serialVersionUID = 1L;

  public UnknownScope(String scope) {
    super("There is no scope “{0}” that you could give to a key.", scope);
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }

  @Override
  public String field() {
    return "scopes";
  }
}
