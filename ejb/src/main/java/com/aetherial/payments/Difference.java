package com.aetherial.payments;

/**
 * Where our books and Stripe's do not say the same.
 *
 * @param problem in which way
 * @param kind checkout session, payment, refund, dispute, or what moved because of one
 * @param id Stripe's identifier
 * @param ours what we say; empty when we know nothing of it
 * @param theirs what Stripe says; empty when it knows nothing of it
 */
public record Difference(Problem problem, String kind, String id, String ours, String theirs) {
  /** The ways in which two books can differ. */
  public enum Problem {
    MISSING_HERE,
    MISSING_THERE,
    AMOUNT_DIFFERS,
    STATE_DIFFERS
  }

  static Difference missingHere(String kind, String id, String theirs) {
    return new Difference(Problem.MISSING_HERE, kind, id, "", theirs);
  }

  static Difference missingThere(String kind, String id, String ours) {
    return new Difference(Problem.MISSING_THERE, kind, id, ours, "");
  }
}
