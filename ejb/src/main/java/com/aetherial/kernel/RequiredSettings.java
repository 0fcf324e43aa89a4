package com.aetherial.kernel;

import java.util.List;

/** A module's word on the settings with which it cannot work as meant; asked once at start. */
public interface RequiredSettings {
  /**
   * Names of the settings that are absent, and of those that are wrong with what they should be;
   * empty when all is well.
   */
  List<String> missing();
}
