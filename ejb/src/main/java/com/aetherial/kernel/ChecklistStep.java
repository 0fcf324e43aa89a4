package com.aetherial.kernel;

import java.util.UUID;

/**
 * Something that a newcomer does once to get to know the platform. Modules expose beans of this
 * type; the checklist shows them and pays for each, once ever.
 */
public interface ChecklistStep {
  /**
   * The module's word and a name in camel case, such as {@code identity.completeProfile}; the text
   * {@code identity.step.completeProfile} names it, and with {@code .note} says what to do.
   */
  String name();

  /** Position among all steps. */
  int order();

  /** What it pays, in hundredths of a coin. */
  long coinsMinor();

  /** Path from the root where it is done. */
  String href();

  /** Whether the person has done it. */
  boolean isDone(UUID personId);

  /**
   * The same, asked in order to pay for it: whatever could undo it waits until the caller's
   * transaction has ended.
   */
  default boolean isDoneForGood(UUID personId) {
    return isDone(personId);
  }

  /**
   * Whether what was paid for it stays paid. Asked again after each {@link StepReviewed}; what is
   * not kept goes back, and comes again when it is kept after all.
   */
  default boolean isKept(UUID personId) {
    return true;
  }
}
