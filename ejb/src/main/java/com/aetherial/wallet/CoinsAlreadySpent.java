package com.aetherial.wallet;

import com.aetherial.kernel.Refusal;
import com.aetherial.ledger.entity.Coins;
import java.util.Map;

/** Who received the coins has not enough of them left to give them back. */
public class CoinsAlreadySpent extends Refusal {
  private static final long serialVersionUID = 1L;

  private final Coins left;
  private final Coins needed;

  public CoinsAlreadySpent(Coins left, Coins needed) {
    super(
        "Of the {1} coins to take back, {0} are left where they arrived.",
        left.decimal(), needed.decimal());
    this.left = left;
    this.needed = needed;
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public Map<String, String> details() {
    return Map.of("left", left.toString(), "needed", needed.toString());
  }
}
