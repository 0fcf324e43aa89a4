package com.aetherial.help;

import com.aetherial.kernel.Refusal;

/** Articles stand on the shelf. */
public class CategoryNotEmpty extends Refusal {
  private static final long serialVersionUID = 1L;

  public CategoryNotEmpty() {
    super("Move its articles to another category first.");
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
