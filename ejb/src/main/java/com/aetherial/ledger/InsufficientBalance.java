package com.aetherial.ledger;

import com.aetherial.kernel.Refusal;
import com.aetherial.ledger.entity.Coins;
import java.util.Map;

/** The coins that may be used for this do not suffice. */
public class InsufficientBalance extends Refusal {
  private static final long serialVersionUID = 1L;

  private final Coins available;
  private final Coins needed;

  public InsufficientBalance(Coins available, Coins needed) {
    super(
        "You can use {0} coins for this, and {1} are needed.",
        available.decimal(), needed.decimal());
    this.available = available;
    this.needed = needed;
  }

  /** What there is. */
  public Coins available() {
    return available;
  }

  /** What was asked for. */
  public Coins needed() {
    return needed;
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
    return Map.of("available", available.toString(), "needed", needed.toString());
  }
}
