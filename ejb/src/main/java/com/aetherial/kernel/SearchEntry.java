package com.aetherial.kernel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be found. What is written in several languages is an entry for each, with the
 * same id.
 *
 * @param id which of the things of its {@link SearchSource} it is
 * @param text the words by which it is found
 * @param readers who finds it
 * @param link path from the root where it can be seen
 * @param popularity how much it is used, 0 for what nobody counts
 * @param at when it changed last; null for what does not grow old
 */
public record SearchEntry(
    String id,
    SearchText text,
    SearchReaders readers,
    String link,
    int popularity,
    @Nullable Instant at) {
  /** Something that does not grow old and whose use nobody counts. */
  public SearchEntry(String id, SearchText text, SearchReaders readers, String link) {
    this(id, text, readers, link, 0, null);
  }

  /** The same as of a moment. */
  public SearchEntry at(Instant moment) {
    return new SearchEntry(id, text, readers, link, popularity, moment);
  }

  /** The same, used so often. */
  public SearchEntry used(int times) {
    return new SearchEntry(id, text, readers, link, times, at);
  }
}
