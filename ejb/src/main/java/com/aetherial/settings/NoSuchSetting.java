package com.aetherial.settings;

import com.aetherial.kernel.Refusal;

/** No module declares a setting of this key, or it never had this version. */
public class NoSuchSetting extends Refusal {
  private static final long serialVersionUID = 1L;

  public NoSuchSetting() {
    super("There is no such setting, or it never had this version.");
  }

  @Override
  public Kind kind() {
    return Kind.NOT_FOUND;
  }
}
