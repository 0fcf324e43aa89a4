package com.aetherial.kernel;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person should hear of. A module fires it inside its transaction; whoever tells
 * people (the bell, mail, a live message) observes it.
 *
 * @param personId who should hear of it
 * @param kind the module's word and what happened, such as {@code wallet.received}
 * @param title a short sentence in English, ready to be shown
 * @param text more about it, in English or in a person's own words, may be empty
 * @param link path from the root where the matter can be seen
 * @param groupKey notices of equal key that nobody has read yet are shown as one with a count; null
 *     for a notice that always stands by itself
 * @param wording by what the other languages find their words; {@link Tidings} says how
 * @param facts what stands in the places of those words
 */
public record Notice(
    UUID personId,
    String kind,
    String title,
    String text,
    String link,
    @Nullable String groupKey,
    String wording,
    List<Object> facts) {
  public Notice {
    facts = List.copyOf(facts);
  }

  /** A notice whose words in other languages are found by its kind. */
  public Notice(
      UUID personId,
      String kind,
      String title,
      String text,
      String link,
      @Nullable String groupKey) {
    this(personId, kind, title, text, link, groupKey, kind.split("\\.", 2)[1], List.of());
  }

  /** A notice that stands by itself. */
  public Notice(UUID personId, String kind, String title, String text, String link) {
    this(personId, kind, title, text, link, null);
  }

  /** The same with what other languages need to say it: names as text, amounts as numbers. */
  public Notice with(Object... known) {
    return new Notice(personId, kind, title, text, link, groupKey, wording, List.of(known));
  }

  /** The same with other words than its kind's, where one kind says several things. */
  public Notice worded(String name) {
    return new Notice(personId, kind, title, text, link, groupKey, name, facts);
  }

  /** What it says, for readers of every language. */
  public Tidings tidings() {
    return new Tidings(kind.split("\\.", 2)[0], wording, facts, title, text);
  }
}
