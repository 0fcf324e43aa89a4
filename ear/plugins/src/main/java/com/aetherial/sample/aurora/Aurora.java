package com.aetherial.sample.aurora;

import com.aetherial.plugin.spi.Theme;
import java.util.Map;

/** Violet and green, by day and by night. */
public final class Aurora implements Theme {
  @Override
  public Map<String, String> variables() {
    return Map.of(
        "--brand", "light-dark(#5b2a86, #c9a7ff)",
        "--brand-hover", "light-dark(#46206a, #dcc6ff)",
        "--brand-ink", "light-dark(#ffffff, #24103a)",
        "--brand-text", "light-dark(#53267b, #d3b8ff)",
        "--brand-soft", "light-dark(#efe6f8, #2d1d42)",
        "--brand-soft-ink", "light-dark(#45206a, #ddc8ff)");
  }
}
