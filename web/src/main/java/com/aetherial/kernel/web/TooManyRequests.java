package com.aetherial.kernel.web;

import com.aetherial.kernel.Refusal;
import java.util.Map;

/** The caller has asked more often within a minute than one caller may. */
public class TooManyRequests extends Refusal {
  private static final long serialVersionUID = 1L;

  private final String seconds;

  public TooManyRequests(int seconds) {
    super("That were too many requests. Seconds to wait: {0}.", Math.max(1, seconds));
    this.seconds = Integer.toString(Math.max(1, seconds));
  }

  @Override
  public Kind kind() {
    return Kind.LIMITED;
  }

  @Override
  public Map<String, String> details() {
    return Map.of(RETRY_AFTER, seconds);
  }
}
