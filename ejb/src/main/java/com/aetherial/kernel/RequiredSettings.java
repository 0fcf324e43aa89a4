package com.aetherial.kernel;

import java.util.List;

/** A module's word on the settings without which it cannot work; asked once at start. */
public interface RequiredSettings {
  /** Names of the settings that are absent; empty when all is well. */
  List<String> missing();
}
