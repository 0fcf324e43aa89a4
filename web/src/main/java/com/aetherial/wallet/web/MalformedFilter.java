package com.aetherial.wallet.web;

import com.aetherial.kernel.Refusal;

/** A statement was asked for with a filter that means nothing. */
public class MalformedFilter extends Refusal {
  private static final long serialVersionUID = 1L;

  private final String field;

  public MalformedFilter(String field) {
    super("The filter “{0}” has a value that means nothing here.", field);
    this.field = field;
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }

  @Override
  public String field() {
    return field;
  }
}
