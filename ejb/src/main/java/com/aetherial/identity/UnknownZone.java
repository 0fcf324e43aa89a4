package com.aetherial.identity;

import com.aetherial.kernel.Refusal;

/** The name is no time zone of this world. */
public class UnknownZone extends Refusal {
  private static final long serialVersionUID = 1L;

  public UnknownZone(String zone) {
    super("There is no time zone “{0}”. Try Europe/Berlin or UTC.", zone);
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }

  @Override
  public String field() {
    return "zone";
  }
}
