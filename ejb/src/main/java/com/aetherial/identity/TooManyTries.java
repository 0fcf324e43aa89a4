package com.aetherial.identity;

import com.aetherial.kernel.Refusal;
import java.util.Map;

/** Something was tried more often than it may be within its time. */
public class TooManyTries extends Refusal {
  private static final long serialVersionUID = 1L;

  private final int seconds;

  public TooManyTries(int seconds) {
    super("That was tried too often. Minutes to wait: {0}.", Math.max(1, (seconds + 59) / 60));
    this.seconds = Math.max(1, seconds);
  }

  @Override
  public Kind kind() {
    return Kind.LIMITED;
  }

  @Override
  public Map<String, String> details() {
    return Map.of(RETRY_AFTER, String.valueOf(seconds));
  }
}
