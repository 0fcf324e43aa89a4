package com.aetherial.wallet.web;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.librepdf.openpdf.fonts.Liberation;

/**
 * The letters of printed statements. They travel inside the file, so that a name reads the same on
 * every machine. What the first letters lack, such as Arabic, is set in others; what none can show
 * becomes a mark instead of vanishing.
 */
final class PaperFonts {
  private static final int TITLE = 16;
  private static final int TEXT = 9;
  private static final char UNKNOWN = '\uFFFD';

  final Font title;
  final Font strong;
  final Font text;
  private final BaseFont wide;
  private final BaseFont wideBold;

  /** For a reader whose script runs from right to left all letters are of one kind. */
  PaperFonts(boolean isRightToLeft) {
    try {
      wide = embedded("DejaVuSans.ttf");
      wideBold = embedded("DejaVuSans-Bold.ttf");
      title = isRightToLeft ? new Font(wideBold, TITLE) : Liberation.SANS_BOLD.create(TITLE);
      strong = isRightToLeft ? new Font(wideBold, TEXT) : Liberation.SANS_BOLD.create(TEXT);
      text = isRightToLeft ? new Font(wide, TEXT) : Liberation.SANS.create(TEXT);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Whether every sign of the text has a letter. */
  boolean canShow(String words) {
    return has(text.getBaseFont(), words) || has(wide, words);
  }

  /** The letters in which a text is set that would be set in these if they had them all. */
  Font forWords(Font wanted, String words) {
    if (has(wanted.getBaseFont(), words) || !has(wide, words)) {
      return wanted;
    }
    return new Font(wanted == text ? wide : wideBold, wanted.getSize());
  }

  /** The text as these letters can show it, on one line. */
  String shown(@Nullable String words) {
    if (words == null) {
      return "";
    }
    StringBuilder plain = new StringBuilder(words.length());
    words
        .codePoints()
        .map(point -> Character.isWhitespace(point) ? ' ' : point)
        .filter(point -> !Character.isISOControl(point))
        .forEach(plain::appendCodePoint);
    BaseFont letters = has(text.getBaseFont(), plain.toString()) ? text.getBaseFont() : best(plain);
    StringBuilder shown = new StringBuilder(words.length());
    plain
        .codePoints()
        .map(point -> letters.charExists(point) ? point : substitute(letters))
        .forEach(shown::appendCodePoint);
    return shown.toString();
  }

  private BaseFont best(CharSequence words) {
    return missing(wide, words) < missing(text.getBaseFont(), words) ? wide : text.getBaseFont();
  }

  private static long missing(BaseFont letters, CharSequence words) {
    return words.codePoints().filter(point -> !letters.charExists(point)).count();
  }

  private static boolean has(BaseFont letters, String words) {
    return words.codePoints().allMatch(letters::charExists);
  }

  private static int substitute(BaseFont letters) {
    return letters.charExists(UNKNOWN) ? UNKNOWN : '?';
  }

  private static BaseFont embedded(String file) throws IOException {
    try (InputStream letters = PaperFonts.class.getResourceAsStream("fonts/" + file)) {
      return BaseFont.createFont(
          file,
          BaseFont.IDENTITY_H,
          BaseFont.EMBEDDED,
          BaseFont.CACHED,
          Objects.requireNonNull(letters, file).readAllBytes(),
          null);
    }
  }
}
