package com.aetherial.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A Markdown file that the platform brings along: facts between two lines of dashes, then a title,
 * a paragraph that says what it is about, and the text.
 *
 * @param version is raised whenever the text changes
 * @param facts the other facts, by name
 */
record ShippedText(
    int version, String title, String summary, String body, Map<String, String> facts) {
  private static final String EDGE = "---\n";

  static Optional<ShippedText> find(String path) {
    try (InputStream in = ShippedText.class.getClassLoader().getResourceAsStream(path)) {
      return in == null
          ? Optional.empty()
          : Optional.of(parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ShippedText parse(String file) {
    Map<String, String> facts = new HashMap<>();
    String text = file;
    if (file.startsWith(EDGE)) {
      int end = file.indexOf("\n" + EDGE, EDGE.length());
      for (String line : file.substring(EDGE.length(), end).split("\n", -1)) {
        String[] fact = line.split(":", 2);
        facts.put(fact[0].strip(), fact[1].strip());
      }
      text = file.substring(end + 1 + EDGE.length());
    }
    String[] parts = text.strip().split("\n\\s*\n", 3);
    int version = Integer.parseInt(facts.getOrDefault("version", "1"));
    return new ShippedText(
        version,
        parts[0].replaceFirst("^# ", "").strip(),
        parts.length > 1 ? parts[1].replaceAll("\\s+", " ").strip() : "",
        parts.length > 2 ? parts[2].strip() : "",
        Map.copyOf(facts));
  }

  String fact(String name) {
    return facts.getOrDefault(name, "");
  }
}
