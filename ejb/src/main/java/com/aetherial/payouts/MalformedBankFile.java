package com.aetherial.payouts;

import com.aetherial.kernel.Refusal;

/** The file is none that a bank writes about payments, or one that is not safe to read. */
public class MalformedBankFile extends Refusal {
  private static final long serialVersionUID = 1L;

  public MalformedBankFile(String sentence) {
    super(sentence);
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
