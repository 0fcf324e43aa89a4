package com.aetherial.webhooks;

import com.aetherial.kernel.Refusal;

/** Nothing is sent to this address. */
public class AddressRefused extends Refusal {
  private static final long serialVersionUID = 1L;

  private final String why;

  /**
   * Says why.
   *
   * @param why the name of the sentence
   */
  AddressRefused(String why, String sentence, Object... facts) {
    super(sentence, facts);
    this.why = why;
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }

  @Override
  public String wording() {
    return code() + "." + why;
  }

  @Override
  public String field() {
    return "url";
  }
}
