package com.aetherial.kernel;

import java.util.List;

/**
 * How the schema stands to this version.
 *
 * @param applied how many migrations were applied
 * @param pending those that were not
 * @param wrong those whose checksum or state is not what this version knows
 * @param latest the newest that was applied
 */
public record MigrationsView(int applied, List<String> pending, List<String> wrong, String latest) {
  public MigrationsView {
    pending = List.copyOf(pending);
    wrong = List.copyOf(wrong);
  }

  public boolean isSound() {
    return pending.isEmpty() && wrong.isEmpty();
  }
}
