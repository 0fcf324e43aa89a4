package com.aetherial.analytics;

import java.util.List;

/**
 * A line of a report.
 *
 * @param label the first day of the step as ISO writes it, or the member's word
 * @param values a decimal number for each column
 */
public record ReportLine(String label, List<String> values) {
  public ReportLine {
    values = List.copyOf(values);
  }
}
