package com.aetherial.simulator.stripe;

/** Stripe's limits for metadata. */
final class Metadata {

  private static final int ENTRIES_MAX = 50;
  private static final int KEY_LENGTH_MAX = 40;
  private static final int VALUE_LENGTH_MAX = 500;

  private Metadata() {}

  static void check(String param, String key, String value, int entries) {
    if (entries > ENTRIES_MAX) {
      throw StripeError.invalid(
          "parameter_invalid_integer", param, "Metadata can have up to 50 keys.");
    }
    if (key.length() > KEY_LENGTH_MAX || value.length() > VALUE_LENGTH_MAX) {
      throw StripeError.invalid(
          "parameter_invalid_string",
          param + "[" + key + "]",
          "Metadata keys can have up to 40 characters and values up to 500.");
    }
  }
}
