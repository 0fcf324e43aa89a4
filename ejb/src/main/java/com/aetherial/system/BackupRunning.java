package com.aetherial.system;

import com.aetherial.kernel.Refusal;

/** One at a time is enough for a disk. */
public class BackupRunning extends Refusal {
  private static final long serialVersionUID = 1L;

  public BackupRunning() {
    super("A backup or a rehearsal is under way.");
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
