package com.aetherial.simulator.stripe;

/** Amounts that callers send. */
final class Amounts {

  private Amounts() {}

  static long positive(FormParameters given, String name) {
    long amount = given.requiredNumber(name);
    if (amount < 1) {
      throw StripeError.invalid(
          "parameter_invalid_integer", given.nameOf(name), "This value must be at least 1.");
    }
    return amount;
  }
}
