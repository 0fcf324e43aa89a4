package com.aetherial.ledger;

/**
 * The last block of the audit chain. Whoever keeps it elsewhere can prove later that nothing before
 * it was changed; the verifier outside the database takes this form.
 *
 * @param format the word for this form
 * @param block the number of the block
 * @param hash its hash, and so a hash over everything before
 * @param lastSeq the number of its last entry
 * @param sealedAtMicros when it was made, in microseconds since 1970
 * @param check SHA-256 over the other members, against slips of the hand
 */
public record ChainHead(
    String format, long block, String hash, long lastSeq, long sealedAtMicros, String check) {}
