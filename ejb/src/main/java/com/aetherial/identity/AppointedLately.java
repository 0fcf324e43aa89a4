package com.aetherial.identity;

import com.aetherial.kernel.Refusal;

/** Four eyes are those of two people; somebody's own creature is not a second one. */
public class AppointedLately extends Refusal {
  private static final long serialVersionUID = 1L;

  public AppointedLately() {
    super(
        "One of you two was given rights by the other, or both by the same person, within the"
            + " last 24 hours. Somebody else has to agree.");
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
