package com.aetherial.payments;

import com.aetherial.kernel.Refusal;

/** The amount costs more than a card payment may. */
public class PriceTooHigh extends Refusal {
  private static final long serialVersionUID = 1L;

  public PriceTooHigh(String price, String most) {
    super("That costs {0}, and a payment is at most {1}. Buy fewer coins.", price, most);
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }

  @Override
  public String field() {
    return "coins";
  }
}
