package com.aetherial.help;

import com.aetherial.kernel.Refusal;

/** Somebody wrote a version after the one that the writer has seen. */
public class ArticleChangedMeanwhile extends Refusal {
  private static final long serialVersionUID = 1L;

  public ArticleChangedMeanwhile() {
    super("Somebody has changed this article meanwhile. Open it again, and keep your text.");
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
