package com.aetherial.simulator.stripe;

/** What Stripe tells a customer whose card was declined. */
final class Declines {

  private Declines() {}

  static String message(String declineCode) {
    return switch (declineCode) {
      case "insufficient_funds" -> "Your card has insufficient funds. Try a different card.";
      case "test_mode_live_card" ->
          "This is a simulation: use one of the test cards, never a real one.";
      default -> "Your card was declined. Try a different card.";
    };
  }
}
