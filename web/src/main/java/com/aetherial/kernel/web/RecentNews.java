package com.aetherial.kernel.web;

import com.aetherial.kernel.Writing;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What was told within the last seconds. A page is made first and listens a moment later; what
 * happens in between would be missed, and is told again from here.
 */
class RecentNews {
  static final Duration KEPT = Duration.ofSeconds(15);
  static final int PER_PERSON_MAX = 20;
  static final int PEOPLE_MAX = 10_000;

  /**
   * Something that was told.
   *
   * @param at when, in milliseconds of this node's clock
   */
  record Told(long at, Function<Writing, JsonObject> message) {}

  private final Map<UUID, List<Told>> told = new ConcurrentHashMap<>();

  /** Beyond the limit nothing is kept: whoever misses it sees it on the next page. */
  void add(UUID person, Told news) {
    if (told.size() < PEOPLE_MAX || told.containsKey(person)) {
      told.merge(person, List.of(news), (known, now) -> fresh(known, now, news.at()));
    }
  }

  /** What a person's pages were told after a moment, the oldest first. */
  List<Told> after(UUID person, long moment) {
    return told.getOrDefault(person, List.of()).stream()
        .filter(news -> news.at() > moment)
        .toList();
  }

  /** Leaves out what no page can have missed any more. */
  void forgetOld(long now) {
    told.keySet()
        .forEach(
            person ->
                told.computeIfPresent(
                    person,
                    (key, known) -> {
                      List<Told> left = fresh(known, List.of(), now);
                      return left.isEmpty() ? null : left;
                    }));
  }

  private static List<Told> fresh(List<Told> known, List<Told> added, long now) {
    List<Told> all =
        Stream.concat(known.stream(), added.stream())
            .filter(news -> now - news.at() <= KEPT.toMillis())
            .toList();
    return all.size() <= PER_PERSON_MAX
        ? all
        : List.copyOf(all.subList(all.size() - PER_PERSON_MAX, all.size()));
  }
}
