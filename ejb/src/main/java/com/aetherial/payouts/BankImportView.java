package com.aetherial.payouts;

import java.time.Instant;
import java.util.UUID;

/**
 * A file of the bank that was read.
 *
 * @param kind its form, such as {@code pain.002.001.10}
 * @param sha256 of its bytes, in hexadecimal digits
 * @param lines what it says about payments of ours
 * @param applied what led on
 * @param problems what somebody has to look at and nobody has yet
 */
public record BankImportView(
    UUID id,
    String name,
    String kind,
    String messageId,
    String sha256,
    String importedBy,
    Instant importedAt,
    int lines,
    int applied,
    int problems) {}
