package com.aetherial.verifier;

import org.jspecify.annotations.Nullable;

/** One broken fact: which rule, of what, what it should be and what it is. */
record Fault(String rule, String subject, String expected, String found) {
  static Fault of(String rule, String subject, @Nullable Object expected, @Nullable Object found) {
    return new Fault(rule, subject, said(expected), said(found));
  }

  private static String said(@Nullable Object value) {
    return value == null ? "nothing" : value.toString();
  }

  @Override
  public String toString() {
    return "FAULT %s, %s: expected %s, found %s".formatted(rule, subject, expected, found);
  }
}
