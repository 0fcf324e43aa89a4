package com.aetherial.payouts;

import java.util.List;

/**
 * What the bank desk shows first.
 *
 * @param isOpen whether the platform pays by bank
 * @param accounts the platform's accounts, masked
 * @param waiting payments that wait for a file
 * @param sums what they add up to, by currency
 * @param secondPersonAbove a file with a larger sum needs a second administrator
 */
public record BankDeskView(
    boolean isOpen, List<String> accounts, long waiting, String sums, String secondPersonAbove) {}
