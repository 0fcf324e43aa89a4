package com.aetherial.kernel;

import java.util.List;
import java.util.Set;

/**
 * Things of one kind that can be found by searching. Modules expose beans of this type, one for
 * each kind, and fire {@link SearchChanged} in the transaction in which one of them changes. The
 * text {@code <module>.search.<type>} names the kind in the plural. Sources are asked in the
 * background, without anybody being logged in.
 */
public interface SearchSource {
  /** When all of a kind are read again. */
  enum Rhythm {
    /** Only when administrators ask for it, or the kind is new. */
    ONCE,
    /** Also whenever the platform starts: for few things that come with the release. */
    AT_START,
    /**
     * Reading never ends: what is new is found after the last cursor, so that nothing needs to be
     * fired where many things happen.
     */
    FOLLOWED
  }

  /** The module's word. */
  String module();

  /** The kind in the singular and in camel case, such as {@code article}. */
  String type();

  /** When all of them are read. */
  default Rhythm rhythm() {
    return Rhythm.ONCE;
  }

  /** What can be found now of these things; those that are missing in the answer vanish. */
  List<SearchEntry> find(Set<String> ids);

  /**
   * The things after a cursor, always in the same order.
   *
   * @param cursor empty at the beginning, later what a batch before said
   * @param limit the most things; a source with few of them may answer all at once
   */
  SearchBatch after(String cursor, int limit);
}
