package com.aetherial.payments;

import com.aetherial.kernel.Refusal;
import java.util.Collection;

/** Coins are not sold in this currency. */
public class CurrencyNotOffered extends Refusal {
  private static final long serialVersionUID = 1L;

  public CurrencyNotOffered(String currency, Collection<String> offered) {
    super("You cannot pay in {0}. Choose one of {1}.", currency, String.join(", ", offered));
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }

  @Override
  public String field() {
    return "currency";
  }
}
