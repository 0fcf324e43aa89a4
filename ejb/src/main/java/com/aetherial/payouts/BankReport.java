package com.aetherial.payouts;

import java.util.List;

/**
 * What a bank's file says about payments.
 *
 * @param kind the form of the file, such as {@code pain.002.001.10}
 * @param messageId the bank's name of the file
 * @param lines what it says, in its order
 */
record BankReport(String kind, String messageId, List<BankLine> lines) {
  BankReport {
    lines = List.copyOf(lines);
  }
}
