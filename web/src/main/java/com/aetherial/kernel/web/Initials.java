package com.aetherial.kernel.web;

import java.util.Locale;

/** What stands for a person where there is no picture. */
public final class Initials {
  private Initials() {}

  /** The first letters of the first and the last name. */
  public static String of(String name) {
    String[] names = name.strip().split("\\s+", -1);
    String first = names[0].isEmpty() ? "?" : letter(names[0]);
    String last = names.length > 1 ? letter(names[names.length - 1]) : "";
    return (first + last).toUpperCase(Locale.ROOT);
  }

  /** A sign beyond the first plane of Unicode is two chars and one letter. */
  private static String letter(String word) {
    return word.substring(0, word.offsetByCodePoints(0, 1));
  }
}
