package com.aetherial.launcher;

import java.util.Map;

/** The settings of a server that is measured or tested: one caller stands for thousands there. */
public final class Unlimited {
  private static final String MOST = "1000000";

  private Unlimited() {}

  /** How many requests one caller may send, and no crowd that does things of its own. */
  public static Map<String, String> environment() {
    return Map.of(
        "API_ANONYMOUS_PER_MINUTE", MOST,
        "API_READS_PER_MINUTE", MOST,
        "API_SEARCHES_PER_MINUTE", MOST,
        "API_WRITES_PER_MINUTE", MOST,
        "PAGES_PER_MINUTE", MOST,
        "FORMS_PER_MINUTE", MOST,
        "DEMO_CROWD", "false");
  }
}
