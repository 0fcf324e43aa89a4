package com.aetherial.verifier;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that the ledger numbered: a transfer, a refusal or a change of an account.
 *
 * @param fields its word, its number and all else that the chain covers, in the chain's order
 */
record Entry(Place place, List<@Nullable String> fields) {
  static final String TRANSFER = "transfer";
  private static final int ID = 2;
  private static final int KIND = 3;
  private static final int AMOUNT = 8;
  private static final int EFFECTIVE_AT = 14;
  private static final int RECORDED_AT = 15;
  private static final int ACCOUNTS = 18;
  private static final int AMOUNTS = 19;

  boolean isTransfer() {
    return TRANSFER.equals(fields.get(0));
  }

  String subject() {
    return isTransfer()
        ? "transfer %s (seq %d)".formatted(field(ID), place.seq())
        : "%s seq %d".formatted(fields.get(0), place.seq());
  }

  String kind() {
    return field(KIND);
  }

  long amount() {
    return Long.parseLong(field(AMOUNT));
  }

  String effectiveAt() {
    return field(EFFECTIVE_AT);
  }

  /** When it was recorded, in microseconds; of every kind of entry. */
  String recordedAt() {
    return isTransfer() ? field(RECORDED_AT) : field(fields.size() - 1);
  }

  List<String> accounts() {
    return listed(ACCOUNTS);
  }

  List<String> amounts() {
    return listed(AMOUNTS);
  }

  private String field(int place) {
    return Objects.requireNonNullElse(fields.get(place), "");
  }

  private List<String> listed(int place) {
    String all = field(place);
    return all.isEmpty() ? List.of() : List.of(all.split(",", -1));
  }
}
