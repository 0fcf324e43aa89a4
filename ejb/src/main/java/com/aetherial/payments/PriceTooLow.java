package com.aetherial.payments;

import com.aetherial.kernel.Refusal;

/** The amount costs less than a card payment may. */
public class PriceTooLow extends Refusal {
  private static final long serialVersionUID = 1L;

  public PriceTooLow(String price, String least) {
    super("That costs {0}, and a payment is at least {1}. Buy more coins.", price, least);
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
