package com.aetherial.plugins;

import com.aetherial.kernel.Refusal;

/** A jar is no plugin that may come in. */
public class PluginRefused extends Refusal {
  private static final long serialVersionUID = 1L;

  private final String why;

  /**
   * Says why.
   *
   * @param why the name of the sentence
   */
  PluginRefused(String why, String sentence, Object... facts) {
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
}
