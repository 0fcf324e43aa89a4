package com.aetherial.search;

import com.aetherial.kernel.SearchSource;

/** A kind of thing that can be found. */
public record Kind(String module, String type) {
  static Kind of(Object[] row) {
    return new Kind((String) row[0], (String) row[1]);
  }

  static Kind of(SearchSource source) {
    return new Kind(source.module(), source.type());
  }
}
