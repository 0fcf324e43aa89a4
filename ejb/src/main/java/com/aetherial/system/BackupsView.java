package com.aetherial.system;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The backups and what stands in the way of another one.
 *
 * @param obstacle why none can be made, as a sentence in English, or null
 */
public record BackupsView(
    @Nullable String obstacle, List<BackupView> backups, List<RehearsalView> rehearsals) {
  public BackupsView {
    backups = List.copyOf(backups);
    rehearsals = List.copyOf(rehearsals);
  }
}
