package com.aetherial.kernel;

import org.jspecify.annotations.Nullable;

/** Texts of strangers, for files that are opened in a spreadsheet. */
public final class SpreadsheetText {
  private static final String BEGINS_A_FORMULA = "=+-@\t\r\n";

  private SpreadsheetText() {}

  /**
   * A spreadsheet takes a text with such a beginning for a formula and would run what a stranger
   * wrote into a note; after an apostrophe it is text.
   */
  public static String harmless(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return "";
    }
    return BEGINS_A_FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
  }
}
