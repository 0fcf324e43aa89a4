package com.aetherial.kernel;

import java.util.List;
import java.util.UUID;

/**
 * Something that a member shows to others. A module fires it inside the transaction in which it is
 * written or changed, and observes {@link ContentJudged} to hear whether others may see it.
 *
 * @param module the module's word
 * @param type what it is, in one word of small letters; {@code <module>.content.<type>} names it
 * @param entityId which one
 * @param authorId who wrote it
 * @param title what moderators see of it first
 * @param text all of it; empty when there is nothing to read
 * @param links addresses that it leads to
 * @param href path from the root where it can be seen
 */
public record ContentSubmitted(
    String module,
    String type,
    String entityId,
    UUID authorId,
    String title,
    String text,
    List<String> links,
    String href) {
  public ContentSubmitted {
    links = List.copyOf(links);
  }

  /** Whether there is nothing any more. */
  public boolean isEmpty() {
    return text.isBlank() && links.isEmpty();
  }
}
