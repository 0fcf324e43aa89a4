package com.aetherial.content;

import com.aetherial.kernel.Refusal;

/** It is no longer, or not yet, where this could be done with it. */
public class ContentDecided extends Refusal {
  private static final long serialVersionUID = 1L;

  public ContentDecided() {
    super("This cannot be done with it any more. Look at it again.");
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
