package com.aetherial;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The problem catalogue: a heading for each code, and below it what it means.
 *
 * @param entries text by code, in the order of the page
 */
record Catalogue(Map<String, String> entries) {
  private static final Pattern ENTRY =
      Pattern.compile("^## ([a-z0-9-]+)\\n(.*?)(?=^## |\\z)", Pattern.MULTILINE | Pattern.DOTALL);

  static Catalogue of(String markdown) {
    Map<String, String> entries = new LinkedHashMap<>();
    Matcher entry = ENTRY.matcher(markdown);
    while (entry.find()) {
      if (entries.put(entry.group(1), entry.group(2).strip()) != null) {
        throw new IllegalArgumentException("Two entries are called " + entry.group(1));
      }
    }
    return new Catalogue(entries);
  }

  /** Every disagreement with the codes that the program answers with, as a sentence. */
  TreeSet<String> disagreements(Map<String, Integer> statusByCode) {
    var found = new TreeSet<String>();
    statusByCode.forEach(
        (code, status) -> {
          String entry = entries.get(code);
          if (entry == null) {
            found.add(code + " (" + status + ") has no entry");
          } else if (!entry.startsWith("Status " + status + ".")) {
            found.add(code + " must start with “Status " + status + ".”");
          }
        });
    entries.keySet().stream()
        .filter(code -> !statusByCode.containsKey(code))
        .forEach(code -> found.add(code + " is never answered"));
    return found;
  }
}
