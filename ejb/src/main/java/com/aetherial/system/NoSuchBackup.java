package com.aetherial.system;

import com.aetherial.kernel.Refusal;

/** No backup has this id, or its file is not here. */
public class NoSuchBackup extends Refusal {
  private static final long serialVersionUID = 1L;

  public NoSuchBackup() {
    super("There is no such backup on this server.");
  }

  @Override
  public Kind kind() {
    return Kind.NOT_FOUND;
  }
}
