package com.aetherial.plugin.spi;

import java.util.Map;

/** Gives the platform other colours; asked once, when the plugin is turned on. */
public interface Theme {
  /**
   * Variables of the style sheet, such as {@code --brand}, and their values, such as {@code
   * light-dark(#5b2a86, #d9b8ff)}.
   */
  Map<String, String> variables();
}
