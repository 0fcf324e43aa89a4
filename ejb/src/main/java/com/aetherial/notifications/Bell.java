package com.aetherial.notifications;

/**
 * What the bell shows.
 *
 * @param unread how many notifications wait, at most {@value #COUNTED_MAX}
 * @param isQuiet whether the person wants no live messages now
 */
public record Bell(int unread, boolean isQuiet) {
  /** Nobody reads more precisely than this. */
  public static final int COUNTED_MAX = 100;

  /** The count as it is shown: “99+” when there are more. */
  public String text() {
    return unread >= COUNTED_MAX ? COUNTED_MAX - 1 + "+" : String.valueOf(unread);
  }
}
