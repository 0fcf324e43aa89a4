package com.aetherial.wallet;

import com.aetherial.kernel.Refusal;

/** A file of grants cannot be read, or is too large. */
public class MalformedGrants extends Refusal {
  private static final long serialVersionUID = 1L;

  private final String wording;

  /** Says what is wrong in a sentence that has a name of its own among the translations. */
  public MalformedGrants(String wording, String sentence, Object... facts) {
    super(sentence, facts);
    this.wording = wording;
  }

  @Override
  public String wording() {
    return code() + "." + wording;
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
