package com.aetherial.help;

import com.aetherial.kernel.Refusal;

/** No article of the help has this name. */
public class NoSuchArticle extends Refusal {
  private static final long serialVersionUID = 1L;

  public NoSuchArticle() {
    super("There is no such article.");
  }

  @Override
  public Kind kind() {
    return Kind.NOT_FOUND;
  }
}
