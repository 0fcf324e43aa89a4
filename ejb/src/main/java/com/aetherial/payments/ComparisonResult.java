package com.aetherial.payments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Collects what a comparison with Stripe finds. */
final class ComparisonResult {
  private static final int TOLD_MAX = 100;

  private final List<Difference> told = new ArrayList<>();
  private int recovered;
  private int compared;
  private int repaired;
  private int differences;

  /** Looks at a thing of Stripe's, and once more after it was put right. */
  void look(Supplier<Optional<Difference>> comparison, Runnable repair) {
    compared++;
    if (comparison.get().isPresent()) {
      repair.run();
      comparison.get().ifPresentOrElse(this::differs, () -> repaired++);
    }
  }

  /** So many things were looked at, and differences are told by themselves. */
  void looked(int things) {
    compared += things;
  }

  void differs(Difference difference) {
    differences++;
    if (told.size() < TOLD_MAX) {
      told.add(difference);
    }
  }

  void recovered() {
    recovered++;
  }

  int recoveredEvents() {
    return recovered;
  }

  int compared() {
    return compared;
  }

  int repaired() {
    return repaired;
  }

  int differences() {
    return differences;
  }

  List<Difference> told() {
    return List.copyOf(told);
  }
}
