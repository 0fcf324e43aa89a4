package com.aetherial.kernel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The languages that the platform speaks: English, in which it is written, and every other one for
 * which the kernel finds its texts. There is no list to extend.
 */
public final class Languages {
  private static final List<Locale> ALL =
      Stream.concat(
              Stream.of(Locale.ENGLISH),
              Stream.of(Locale.getISOLanguages())
                  .filter(code -> !code.equals(Locale.ENGLISH.getLanguage()))
                  .filter(code -> Languages.class.getResource(file(code)) != null)
                  .sorted()
                  .map(Locale::forLanguageTag))
          .toList();

  private Languages() {}

  /** All of them, English first. */
  public static List<Locale> all() {
    return ALL;
  }

  /** The language with this code, such as {@code de}; empty when it is not spoken here. */
  public static Optional<Locale> of(@Nullable String code) {
    return ALL.stream().filter(language -> language.getLanguage().equals(code)).findFirst();
  }

  /** What somebody who chose none is written in. */
  public static Locale orUsual(@Nullable String code) {
    return of(code).orElse(Locale.ENGLISH);
  }

  /** The best language for what a browser or a program asks for (RFC 9110, Accept-Language). */
  public static Locale best(@Nullable String accepted) {
    if (accepted == null) {
      return Locale.ENGLISH;
    }
    try {
      Locale best = Locale.lookup(Locale.LanguageRange.parse(accepted), ALL);
      return best == null ? Locale.ENGLISH : best;
    } catch (IllegalArgumentException malformed) {
      return Locale.ENGLISH;
    }
  }

  /** Whether a language is written from right to left, as its own name is. */
  public static boolean isRightToLeft(Locale language) {
    byte direction =
        Character.getDirectionality(language.getDisplayLanguage(language).codePointAt(0));
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  private static String file(String code) {
    return "Messages_" + code + ".properties";
  }
}
