package com.aetherial.identity;

import com.aetherial.kernel.Refusal;

/** The archive is not the person's, is not ready, or is gone. */
public class NoSuchExport extends Refusal {
  private static final long serialVersionUID = 1L;

  public NoSuchExport() {
    super("There is no such archive, or its week is over. Ask for a new one.");
  }

  @Override
  public Kind kind() {
    return Kind.NOT_FOUND;
  }
}
