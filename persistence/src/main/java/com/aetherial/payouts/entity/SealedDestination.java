package com.aetherial.payouts.entity;

/**
 * A destination that cannot be read without its key.
 *
 * @param sealed the nonce and the sealed text, in hexadecimal
 * @param keyId which key opens it
 * @param print a keyed hash in hexadecimal, the same for equal destinations
 */
public record SealedDestination(String sealed, String keyId, String print) {}
