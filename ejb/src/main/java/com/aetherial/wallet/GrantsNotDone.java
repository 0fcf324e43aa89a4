package com.aetherial.wallet;

import com.aetherial.kernel.Refusal;

/** Something changed between the check and the giving; nothing was given. */
public class GrantsNotDone extends Refusal {
  private static final long serialVersionUID = 1L;

  private final String wording;

  /** Says what is wrong in a sentence that has a name of its own among the translations. */
  public GrantsNotDone(String wording, String sentence, Object... facts) {
    super(sentence, facts);
    this.wording = wording;
  }

  @Override
  public String wording() {
    return code() + "." + wording;
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
