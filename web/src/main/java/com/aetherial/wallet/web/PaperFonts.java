package com.aetherial.wallet.web;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.librepdf.openpdf.fonts.Liberation;

/**
 * The letters of printed statements. They travel inside the file, so that a name reads the same on
 * every machine; what the font cannot show becomes a mark instead of vanishing.
 */
final class PaperFonts {
  private static final int TITLE = 16;
  private static final int TEXT = 9;
  private static final char UNKNOWN = '\uFFFD';

  final Font title;
  final Font strong;
  final Font text;

  PaperFonts() {
    try {
      title = Liberation.SANS_BOLD.create(TITLE);
      strong = Liberation.SANS_BOLD.create(TEXT);
      text = Liberation.SANS.create(TEXT);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Whether every sign of the text has a letter. */
  boolean canShow(String words) {
    return words.codePoints().allMatch(text.getBaseFont()::charExists);
  }

  /** The text as this font can show it, on one line. */
  String shown(@Nullable String words) {
    if (words == null) {
      return "";
    }
    BaseFont letters = text.getBaseFont();
    StringBuilder shown = new StringBuilder(words.length());
    words
        .codePoints()
        .map(point -> Character.isWhitespace(point) ? ' ' : point)
        .filter(point -> !Character.isISOControl(point))
        .map(point -> letters.charExists(point) ? point : substitute(letters))
        .forEach(shown::appendCodePoint);
    return shown.toString();
  }

  private static int substitute(BaseFont letters) {
    return letters.charExists(UNKNOWN) ? UNKNOWN : '?';
  }
}
