package com.aetherial.analytics;

import com.aetherial.kernel.Measure;
import java.util.List;
import java.util.Map;

/**
 * Something that reports can be about.
 *
 * @param members of each dimension, those that were counted so far
 */
public record MeasureView(Measure measure, Map<String, List<String>> members) {
  public MeasureView {
    members = Map.copyOf(members);
  }
}
