package com.aetherial.ledger;

/**
 * One fact that is not as it must be.
 *
 * @param invariant the rule, such as {@code postings-sum-to-zero}
 * @param subject what breaks it, by its identifier
 * @param expected what should be there
 * @param found what is there
 */
public record Violation(String invariant, String subject, String expected, String found) {}
