package com.aetherial.payouts;

import com.aetherial.payments.entity.Price;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a bank says: about a whole file, about a group of it, or about one payment.
 *
 * @param level what it is about
 * @param messageId our name of the file; null where a statement does not tell it
 * @param groupId our name of the group; null when it is about the whole file or not told
 * @param endToEndId our name of the payment; null when it is about more than one
 * @param status how the bank calls it, such as {@code ACSC}, or {@code BOOKED} and {@code RETURNED}
 *     for what stands on the account
 * @param reason the code of a reason, such as {@code AC04}; null when there is none
 * @param text more about it in the bank's words; null when there is none
 * @param amount what the bank says was meant; null when it does not tell
 * @param payments how many payments a booking of a whole group sums up; 0 for all others
 */
record BankLine(
    Level level,
    @Nullable String messageId,
    @Nullable String groupId,
    @Nullable String endToEndId,
    String status,
    @Nullable String reason,
    @Nullable String text,
    @Nullable Price amount,
    int payments) {
  /** What a line is about. */
  enum Level {
    FILE,
    GROUP,
    PAYMENT
  }

  static final String BOOKED = "BOOKED";
  static final String RETURNED = "RETURNED";
}
