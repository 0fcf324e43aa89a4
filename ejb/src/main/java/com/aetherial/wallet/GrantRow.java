package com.aetherial.wallet;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file of grants, checked.
 *
 * @param number its line in the file, the first is 1
 * @param username who should receive
 * @param amount how much, as it was written
 * @param reason why, as the member will see it
 * @param problem what is wrong with the row in a sentence; null when it can be given
 */
public record GrantRow(
    long number, String username, String amount, String reason, @Nullable String problem)
    implements Serializable {
  GrantRow with(@Nullable String found) {
    return new GrantRow(number, username, amount, reason, found);
  }
}
