package com.aetherial.system;

import com.aetherial.kernel.Refusal;

/** PostgreSQL's own programs make backups, and they are not on this machine. */
public class BackupToolsMissing extends Refusal {
  private static final long serialVersionUID = 1L;

  public BackupToolsMissing(String tool) {
    super(
        "{0} was not found. Install the client programs of PostgreSQL, of the server’s version or"
            + " newer, and name their directory in PG_BIN unless they are on the path.",
        tool);
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
