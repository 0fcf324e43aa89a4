package com.aetherial.content;

import org.jspecify.annotations.Nullable;

/**
 * Which items are wanted; null narrows nothing.
 *
 * @param text part of what was written, of the title or of the author's username
 */
public record ItemFilter(
    @Nullable ItemState state, @Nullable String module, @Nullable String text) {
  public static final ItemFilter ALL = new ItemFilter(null, null, null);
}
