package com.aetherial.ledger;

import com.aetherial.kernel.Refusal;
import com.aetherial.ledger.entity.Coins;
import java.util.Map;

/** Of what was paid, less is left than should be given back. */
public class RefundExceeds extends Refusal {
  private static final long serialVersionUID = 1L;

  private final Coins left;

  public RefundExceeds(Coins left) {
    super("Only {0} coins of this transfer can still be given back.", left.decimal());
    this.left = left;
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public String field() {
    return "amount";
  }

  @Override
  public Map<String, String> details() {
    return Map.of("left", left.toString());
  }
}
