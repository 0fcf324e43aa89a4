package com.aetherial.kernel;

import java.util.List;

/**
 * Some of the things of a source.
 *
 * @param entries what can be found
 * @param cursor where to go on; the source's own words
 * @param isLast whether there is nothing after them now
 */
public record SearchBatch(List<SearchEntry> entries, String cursor, boolean isLast) {
  public SearchBatch {
    entries = List.copyOf(entries);
  }

  /** All that there is, at once. */
  public static SearchBatch all(List<SearchEntry> entries) {
    return new SearchBatch(entries, "", true);
  }
}
