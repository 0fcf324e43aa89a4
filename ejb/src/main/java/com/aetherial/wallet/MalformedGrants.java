package com.aetherial.wallet;

import com.aetherial.kernel.Refusal;

/** A file of grants cannot be read, or is too large. */
public class MalformedGrants extends Refusal {
  private static final long serialVersionUID = 1L;

  public MalformedGrants(String sentence) {
    super(sentence);
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }

  @Override
  public String field() {
    return "csv";
  }
}
