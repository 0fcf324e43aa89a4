package com.aetherial.verifier;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One line of a transfer.
 *
 * @param fields what the chain covers of it, in the chain's order
 */
record Posting(List<@Nullable String> fields) {
  private static final int ACCOUNT = 1;
  private static final int AMOUNT = 3;
  private static final int KIND = 6;
  private static final int CREDIT = 7;
  private static final int EFFECTIVE_AT = 8;
  private static final int RECORDED_AT = 9;

  String account() {
    return field(ACCOUNT);
  }

  String recordedAt() {
    return field(RECORDED_AT);
  }

  String amount() {
    return field(AMOUNT);
  }

  /** What the transfer says about it, too. */
  String leg() {
    return said(amount(), field(KIND), field(EFFECTIVE_AT));
  }

  static String said(String amount, String kind, String effectiveAt) {
    return "%s %s effective %s".formatted(amount, kind, effectiveAt);
  }

  boolean signIsRight() {
    return field(CREDIT).equals(amount().startsWith("-") ? "false" : "true");
  }

  private String field(int place) {
    return Objects.requireNonNullElse(fields.get(place), "");
  }
}
