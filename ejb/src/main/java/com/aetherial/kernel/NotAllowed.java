package com.aetherial.kernel;

/** The person is known, but lacks the role or the scope that the act needs. */
public class NotAllowed extends Refusal {
  private static final long serialVersionUID = 1L;

  public NotAllowed(String needed) {
    super("This needs the permission “{0}”.", needed);
  }

  @Override
  public Kind kind() {
    return Kind.FORBIDDEN;
  }
}
