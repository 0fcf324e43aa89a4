package com.aetherial.kernel;

import java.util.List;

/**
 * Something that waits for a person to act.
 *
 * @param text message key; {@code {0}} in the text stands for the count
 * @param count how many there are, at least one
 * @param href path from the root where they are
 * @param icon name of an icon in the sprite
 */
public record WaitingThing(String text, int count, String href, String icon) {
  /** The thing, unless there is none of it. */
  public static List<WaitingThing> unlessNone(String text, Number count, String href, String icon) {
    return count.intValue() == 0
        ? List.of()
        : List.of(new WaitingThing(text, count.intValue(), href, icon));
  }
}
