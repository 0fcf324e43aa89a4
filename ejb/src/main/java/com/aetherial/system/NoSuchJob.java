package com.aetherial.system;

import com.aetherial.kernel.Refusal;

/** No job has this name, or it is none that people start. */
public class NoSuchJob extends Refusal {
  private static final long serialVersionUID = 1L;

  public NoSuchJob() {
    super("There is no such job, or it cannot be started by hand.");
  }

  @Override
  public Kind kind() {
    return Kind.NOT_FOUND;
  }
}
