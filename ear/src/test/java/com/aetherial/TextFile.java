package com.aetherial;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts of one file in one language, whether a bundle or a letter.
 *
 * @param path where the file is
 * @param family what the files of all languages have in common
 * @param language its code; empty for the texts that have none, which are English
 */
record TextFile(String path, String family, String language, Map<String, String> texts) {
  private static final Pattern BUNDLE =
      Pattern.compile("(.*/(?:Validation)?Messages)(?:_([a-z]{2,3}))?\\.properties");
  private static final Pattern LETTER = Pattern.compile("(.*/letters/.*)\\.([a-z]{2,3})(\\.\\w+)");
  private static final Pattern PLACE = Pattern.compile("\\{[a-zA-Z0-9]+}");

  static boolean isOne(String path) {
    return path.contains("src/main/resources/")
        && (BUNDLE.matcher(path).matches() || LETTER.matcher(path).matches());
  }

  static TextFile of(String path, String content, List<String> problems) {
    Matcher letter = LETTER.matcher(path);
    if (letter.matches()) {
      String language = letter.group(2).equals("en") ? "" : letter.group(2);
      Map<String, String> whole = Map.of("letter", content);
      return new TextFile(path, letter.group(1) + letter.group(3), language, whole);
    }
    Matcher bundle = BUNDLE.matcher(path);
    if (!bundle.matches()) {
      throw new IllegalArgumentException(path);
    }
    String language = bundle.group(2) == null ? "" : bundle.group(2);
    return new TextFile(path, bundle.group(1), language, lines(path, content, problems));
  }

  private static Map<String, String> lines(String path, String content, List<String> problems) {
    Map<String, String> texts = new LinkedHashMap<>();
    content
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\\s*=\\s*", 2))
        .forEach(
            pair -> {
              String text = pair.length > 1 ? pair[1].strip() : "";
              if (text.isEmpty()) {
                problems.add(path + ": " + pair[0] + " is empty");
              }
              if (texts.put(pair[0].strip(), text) != null) {
                problems.add(path + ": " + pair[0] + " stands there twice");
              }
            });
    return texts;
  }

  /** What stands in braces in a text; the same in every language. */
  static Set<String> places(String text) {
    Set<String> places = new TreeSet<>();
    PLACE.matcher(text).results().forEach(place -> places.add(place.group()));
    return places;
  }
}
