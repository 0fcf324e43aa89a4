package com.aetherial.notifications;

import com.aetherial.kernel.Tidings;
import java.util.List;

/** What somebody is told of a notification without opening it, and where it leads. */
public record Headline(Tidings tidings, String link) {
  /** Nothing to tell. */
  public static final Headline NONE = new Headline(new Tidings("", "", List.of(), "", ""), "");
}
