package com.aetherial.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list that is read by key, so that a far page costs as much as the first.
 *
 * @param items at most as many as were asked for, in the order of the list
 * @param next cursor of the page after this one, or null on the last
 * @param prev cursor of the page before this one, or null on the first
 */
public record Page<T>(List<T> items, @Nullable String next, @Nullable String prev) {
  public Page {
    items = List.copyOf(items);
  }
}
