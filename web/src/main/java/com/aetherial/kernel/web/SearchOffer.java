package com.aetherial.kernel.web;

import java.util.Locale;
import java.util.Optional;

/**
 * Something to do that searched words may ask for, such as “send 10 coins to anna”. Modules expose
 * beans of this type. Nothing is done by it: it leads to a form that the member sends themselves.
 */
public interface SearchOffer {
  /** What the words ask for in a language; empty for other words. */
  Optional<Offered> of(String words, Locale language);

  /**
   * What is offered.
   *
   * @param label what it does, in the reader's language
   * @param link path from the root to the form
   */
  record Offered(String label, String link) {}
}
