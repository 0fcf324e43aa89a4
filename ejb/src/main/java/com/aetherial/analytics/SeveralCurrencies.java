package com.aetherial.analytics;

import com.aetherial.kernel.Refusal;

/** Dollars and yen have no sum. */
public class SeveralCurrencies extends Refusal {
  private static final long serialVersionUID = 1L;

  public SeveralCurrencies() {
    super("Choose one currency, as money of several has no sum.");
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }
}
