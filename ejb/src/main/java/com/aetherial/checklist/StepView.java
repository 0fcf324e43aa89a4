package com.aetherial.checklist;

import com.aetherial.ledger.entity.Coins;

/**
 * A step of the list.
 *
 * @param step its name, such as {@code identity.completeProfile}
 * @param coins what it pays, or paid
 * @param href path from the root where it is done
 */
public record StepView(String step, Coins coins, String href, StepState state) {
  /** The text that names it; with {@code .note} the one that says what to do. */
  public String text() {
    return step.replace(".", ".step.");
  }
}
