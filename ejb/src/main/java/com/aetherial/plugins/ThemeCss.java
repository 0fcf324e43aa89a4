package com.aetherial.plugins;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The style sheet of a theme: values for variables, and nothing that could fetch or hide things.
 */
final class ThemeCss {
  private static final Pattern NAME = Pattern.compile("--[a-z][a-z0-9-]{0,39}");
  private static final Pattern VALUE =
      Pattern.compile("(light-dark\\()?[#a-zA-Z0-9 .,%()-]{1,120}");
  private static final int MOST = 60;

  private ThemeCss() {}

  static String of(Map<String, String> variables) throws PluginBroke {
    if (variables.size() > MOST) {
      throw new PluginBroke("It has too many variables.");
    }
    var css = new StringBuilder(":root {\n");
    for (Map.Entry<String, String> each : new TreeMap<>(variables).entrySet()) {
      boolean isPlain =
          NAME.matcher(each.getKey()).matches()
              && VALUE.matcher(each.getValue()).matches()
              && !each.getValue().contains("url")
              && !each.getValue().contains("image");
      if (!isPlain) {
        throw new PluginBroke("Its variable " + each.getKey() + " is none of a style.");
      }
      css.append("  ").append(each.getKey()).append(": ").append(each.getValue()).append(";\n");
    }
    return css.append("}\n").toString();
  }
}
