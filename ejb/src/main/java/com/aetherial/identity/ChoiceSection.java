package com.aetherial.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A group of things that people choose for themselves, each with the words it can have. */
public enum ChoiceSection {
  /** How pages look and move. */
  COMFORT,
  /** Who may find the person's page, and who may send them something. */
  PRIVACY,
  /** Which places are hidden from the navigation; the addresses, separated by spaces. */
  MODULES;

  private static final int LENGTH_MAX = 2_000;
  private static final String ADDRESSES = "(/[a-z0-9/-]+( /[a-z0-9/-]+)*)?";

  /** The section that is written like this in an address. */
  public static Optional<ChoiceSection> of(String name) {
    return List.of(values()).stream()
        .filter(section -> section.name().equalsIgnoreCase(name))
        .findFirst();
  }

  /** The words that something can have, the usual one first; empty where it is free. */
  public List<String> wordsOf(String name) {
    return words().getOrDefault(name, List.of());
  }

  /** What people have who chose nothing. */
  public Map<String, String> usual() {
    Map<String, String> usual = new LinkedHashMap<>();
    words().forEach((name, of) -> usual.put(name, of.isEmpty() ? "" : of.get(0)));
    return usual;
  }

  /**
   * The choices with what was left out as usual.
   *
   * @throws NoSuchChoice when something or its word does not exist
   */
  Map<String, String> complete(Map<String, String> wanted) {
    Map<String, String> complete = usual();
    wanted.forEach(
        (name, word) -> {
          if (!words().containsKey(name) || !allows(name, word)) {
            throw new NoSuchChoice(name);
          }
          complete.put(name, word);
        });
    return complete;
  }

  private boolean allows(String name, String word) {
    List<String> of = wordsOf(name);
    return of.isEmpty()
        ? word.length() <= LENGTH_MAX && word.matches(ADDRESSES)
        : of.contains(word);
  }

  private Map<String, List<String>> words() {
    return switch (this) {
      case COMFORT ->
          Map.of(
              "theme", List.of("system", "light", "dark"),
              "density", List.of("comfortable", "compact"),
              "text", List.of("normal", "large", "larger"),
              "contrast", List.of("system", "normal", "more"),
              "motion", List.of("system", "reduced"),
              "links", List.of("system", "underlined"));
      case PRIVACY ->
          Map.of(
              "profile", List.of("everybody", "members", "nobody"),
              "contact", List.of("members", "nobody"));
      case MODULES -> Map.of("hidden", List.of());
    };
  }
}
