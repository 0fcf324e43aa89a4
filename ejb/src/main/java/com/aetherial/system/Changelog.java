package com.aetherial.system;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is new, as the file beside this class tells it, the latest first. */
public record Changelog(List<Release> releases) {
  private static final String BEGIN = "## ";
  private static final String LINE = "- ";

  /**
   * What came on a day.
   *
   * @param changes a sentence each
   */
  public record Release(LocalDate day, List<String> changes) {}

  /** In this language, else in English. */
  public static Changelog in(Locale language) {
    String own = text(language.getLanguage());
    return parse(own.isEmpty() ? text("en") : own);
  }

  static Changelog parse(String text) {
    List<Release> releases = new ArrayList<>();
    for (String line : text.lines().toList()) {
      if (line.startsWith(BEGIN)) {
        releases.add(
            new Release(
                LocalDate.parse(line.substring(BEGIN.length()).strip()), new ArrayList<>()));
      } else if (line.startsWith(LINE)) {
        releases.get(releases.size() - 1).changes().add(line.substring(LINE.length()).strip());
      }
    }
    return new Changelog(releases);
  }

  private static String text(String language) {
    try (InputStream file = Changelog.class.getResourceAsStream("changelog." + language + ".md")) {
      return file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
