package com.aetherial.search;

import jakarta.json.JsonObject;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What was found.
 *
 * @param total how many hits there are
 * @param hits those of the page, the best first
 * @param kinds how many there are of each kind, whichever kind was picked
 * @param authors how many there are of each author, whoever was picked; at most ten
 * @param ages how many of the hits changed within each time
 */
public record SearchAnswer(
    long total,
    List<SearchHit> hits,
    List<KindCount> kinds,
    List<AuthorCount> authors,
    Map<SearchWish.Age, Long> ages) {
  /** Nothing. */
  public static final SearchAnswer NONE =
      new SearchAnswer(0, List.of(), List.of(), List.of(), Map.of());

  /** So many things of one kind. */
  public record KindCount(String module, String type, long times) {
    static KindCount of(JsonObject json) {
      return new KindCount(
          json.getString("module"),
          json.getString("type"),
          json.getJsonNumber("times").longValueExact());
    }
  }

  /** So many things of one author. */
  public record AuthorCount(String author, long times) {
    static AuthorCount of(JsonObject json) {
      return new AuthorCount(
          json.getString("author"), json.getJsonNumber("times").longValueExact());
    }
  }

  static SearchAnswer of(JsonObject json) {
    Map<SearchWish.Age, Long> ages = new EnumMap<>(SearchWish.Age.class);
    JsonObject counted = json.getJsonObject("ages");
    for (SearchWish.Age age : SearchWish.Age.values()) {
      String name = age.name().toLowerCase(Locale.ROOT);
      ages.put(age, counted.getJsonNumber(name).longValueExact());
    }
    return new SearchAnswer(
        json.getJsonNumber("total").longValueExact(),
        json.getJsonArray("hits").getValuesAs(JsonObject.class).stream()
            .map(SearchHit::of)
            .toList(),
        json.getJsonArray("kinds").getValuesAs(JsonObject.class).stream()
            .map(KindCount::of)
            .toList(),
        json.getJsonArray("authors").getValuesAs(JsonObject.class).stream()
            .map(AuthorCount::of)
            .toList(),
        ages);
  }
}
