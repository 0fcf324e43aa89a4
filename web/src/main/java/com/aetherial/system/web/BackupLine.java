package com.aetherial.system.web;

import com.aetherial.system.BackupView;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A backup as a row. */
public record BackupLine(BackupView backup, String size, String tone, String rehearsalTone) {
  private static final double MEGABYTE = 1 << 20;

  /** The row of a backup. */
  static BackupLine of(BackupView backup) {
    Long bytes = backup.size();
    String size =
        bytes == null
            ? "–"
            : String.format(Locale.ROOT, "%.1f MB", Math.ceil(bytes / MEGABYTE * 10) / 10);
    return new BackupLine(backup, size, tone(backup.state()), tone(backup.rehearsal()));
  }

  /** How good a state is. */
  static String tone(@Nullable String state) {
    return switch (String.valueOf(state)) {
      case "DONE", "RIGHT" -> "good";
      case "FAILED", "WRONG" -> "bad";
      default -> "info";
    };
  }

  /** Whether there is a file. */
  public boolean isThere() {
    return backup.state().equals("DONE");
  }
}
