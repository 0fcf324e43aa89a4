package com.aetherial.wallet;

import java.io.Serializable;
import java.util.List;

/**
 * What would happen if a file of grants were carried out.
 *
 * @param rows every row with its result
 * @param count how many rows can be given
 * @param sum their coins, as a decimal
 * @param treasuryAfter what the treasury would have afterwards, as a decimal; below nothing when it
 *     has not enough
 * @param isGood whether every row can be given and the treasury has enough
 */
public record GrantCheck(
    List<GrantRow> rows, int count, String sum, String treasuryAfter, boolean isGood)
    implements Serializable {
  public GrantCheck {
    rows = List.copyOf(rows);
  }
}
