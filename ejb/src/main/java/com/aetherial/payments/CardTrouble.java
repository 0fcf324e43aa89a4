package com.aetherial.payments;

/** Why a card did not pay, as far as that helps who holds it. */
public enum CardTrouble {
  DECLINED,
  TOO_LITTLE_MONEY,
  EXPIRED_CARD,
  WRONG_CARD_DATA,
  NEEDS_CONSENT;

  /** What Stripe's code means. */
  static CardTrouble of(String code) {
    return switch (code) {
      case "insufficient_funds", "card_velocity_exceeded" -> TOO_LITTLE_MONEY;
      case "expired_card" -> EXPIRED_CARD;
      case "incorrect_cvc",
          "invalid_cvc",
          "incorrect_number",
          "invalid_number",
          "invalid_expiry_month",
          "invalid_expiry_year",
          "incorrect_zip" ->
          WRONG_CARD_DATA;
      case "authentication_required" -> NEEDS_CONSENT;
      default -> DECLINED;
    };
  }
}
