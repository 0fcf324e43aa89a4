package com.aetherial.search;

import java.util.regex.Pattern;

/** Text without what no reader sees; two characters for private use mark what was found. */
final class Plain {
  /** Stands before what was found. */
  static final char HIT = '\uE000';

  /** Stands behind it. */
  static final char END = '\uE001';

  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Co}\\p{Cs}\\s]+");

  private Plain() {}

  /** The text in one line, without characters that mean something to us and nothing to others. */
  static String text(String text) {
    return UNSEEN.matcher(text).replaceAll(" ").strip();
  }
}
