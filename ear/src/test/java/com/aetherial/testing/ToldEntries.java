package com.aetherial.testing;

import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/**
 * Prints what tests report, such as the seed with which a run at random is repeated. Surefire keeps
 * it to itself.
 */
public final class ToldEntries implements TestExecutionListener {
  @Override
  public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
    entry.getKeyValuePairs().forEach((key, value) -> System.out.printf("%s: %s%n", key, value));
  }
}
