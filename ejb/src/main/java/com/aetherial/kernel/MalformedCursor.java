package com.aetherial.kernel;

/** A page was asked for with a cursor that this server did not hand out. */
public class MalformedCursor extends Refusal {
  private static final long serialVersionUID = 1L;

  public MalformedCursor() {
    super("The cursor is not one that this list handed out. Start again without it.");
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }

  @Override
  public String field() {
    return "cursor";
  }
}
