package com.aetherial.identity;

import com.aetherial.kernel.Refusal;

/** Administrators need codes of an app here, and this one has none. */
public class CodesRequired extends Refusal {
  private static final long serialVersionUID = 1L;

  public CodesRequired() {
    super("Administrators need codes of an app here. Turn them on in your security settings.");
  }

  @Override
  public Kind kind() {
    return Kind.FORBIDDEN;
  }
}
