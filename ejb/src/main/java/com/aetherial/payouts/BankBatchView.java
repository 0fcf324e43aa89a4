package com.aetherial.payouts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payment file, as administrators see it.
 *
 * @param state MADE, RELEASED, SENT or CANCELLED
 * @param controlSum the sum of all amounts whatever their currency, as banks check it
 * @param sums the sums by currency
 * @param sha256 of the file as the bank gets it, in hexadecimal digits
 * @param needsSecondPerson whether who made it cannot release it
 * @param downloads how often the file was fetched
 * @param open payments that the bank has not decided
 * @param settled payments that the bank says were made
 * @param booked payments that stand on an account's statement or notification
 * @param refused payments that the bank refused
 * @param returned payments whose money came back
 */
public record BankBatchView(
    UUID id,
    String messageId,
    String state,
    Instant createdAt,
    String createdBy,
    LocalDate executionDate,
    int payments,
    String controlSum,
    String sums,
    String sha256,
    boolean needsSecondPerson,
    @Nullable String releasedBy,
    int downloads,
    @Nullable Instant sentAt,
    @Nullable String reason,
    int open,
    int settled,
    int booked,
    int refused,
    int returned) {
  /** Whether a statement shows everything that the bank says was made. */
  public boolean isReconciled() {
    return open == 0 && booked >= settled + returned;
  }
}
