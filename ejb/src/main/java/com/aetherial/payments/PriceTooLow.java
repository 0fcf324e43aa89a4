package com.aetherial.payments;

import com.aetherial.kernel.Refusal;

/** The amount costs less than a card payment may. */
public class PriceTooLow extends Refusal {
  private static final long serialVersionUID = 1L;

  public PriceTooLow(String price, String least) {
    super("That costs " + price + ", and a payment is at least " + least + ". Buy more coins.");
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
