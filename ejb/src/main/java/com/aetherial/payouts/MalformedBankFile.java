package com.aetherial.payouts;

import com.aetherial.kernel.Refusal;

/** The file is none that a bank writes about payments, or one that is not safe to read. */
public class MalformedBankFile extends Refusal {
  private static final long serialVersionUID = 1L;

  private final String wording;

  /** Says what is wrong in a sentence that has a name of its own among the translations. */
  public MalformedBankFile(String wording, String sentence, Object... facts) {
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
    return "file";
  }
}
