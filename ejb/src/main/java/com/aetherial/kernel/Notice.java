package com.aetherial.kernel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person should hear of. A module fires it inside its transaction; whoever tells
 * people (the bell, mail, a live message) observes it.
 *
 * @param personId who should hear of it
 * @param kind the module's word and what happened, such as {@code wallet.received}
 * @param title a short sentence, ready to be shown
 * @param text more about it, may be empty
 * @param link path from the root where the matter can be seen
 * @param groupKey notices of equal key that nobody has read yet are shown as one with a count; null
 *     for a notice that always stands by itself
 */
public record Notice(
    UUID personId, String kind, String title, String text, String link, @Nullable String groupKey) {
  /** A notice that stands by itself. */
  public Notice(UUID personId, String kind, String title, String text, String link) {
    this(personId, kind, title, text, link, null);
  }
}
