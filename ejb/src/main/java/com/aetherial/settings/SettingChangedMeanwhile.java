package com.aetherial.settings;

import com.aetherial.kernel.Refusal;

/** Somebody has changed it since it was read. */
public class SettingChangedMeanwhile extends Refusal {
  private static final long serialVersionUID = 1L;

  public SettingChangedMeanwhile() {
    super("Somebody has changed this since you read it. Read it again, then decide.");
  }

  @Override
  public Kind kind() {
    return Kind.OUTDATED;
  }
}
