package com.aetherial.verifier;

import java.io.PrintStream;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Prints every fault when it is found and keeps only their numbers, however many there are. */
final class Findings {
  private final Map<String, Long> counts = new TreeMap<>();
  private final PrintStream out;

  Findings(PrintStream out) {
    this.out = out;
  }

  void add(String rule, String subject, @Nullable Object expected, @Nullable Object found) {
    counts.merge(rule, 1L, Long::sum);
    out.println(Fault.of(rule, subject, expected, found));
  }

  /** Says a fault unless both are equal. */
  void mustBe(String rule, String subject, @Nullable Object expected, @Nullable Object found) {
    if (expected == null ? found != null : !expected.equals(found)) {
      add(rule, subject, expected, found);
    }
  }

  /** What an operator may want to know, and is no fault. */
  void note(String sentence) {
    out.println(sentence);
  }

  long total() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  Map<String, Long> counts() {
    return counts;
  }
}
