package com.aetherial.system;

import com.aetherial.kernel.Refusal;

/** Nobody said where backups are to lie. */
public class BackupNowhere extends Refusal {
  private static final long serialVersionUID = 1L;

  public BackupNowhere() {
    super(
        "Backups have no place: BACKUP_DIR is not set, or is no directory that can be written to.");
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
