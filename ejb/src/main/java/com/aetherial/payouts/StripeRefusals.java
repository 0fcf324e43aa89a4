package com.aetherial.payouts;

import com.aetherial.payments.StripeFailures;
import com.stripe.exception.AuthenticationException;
import com.stripe.exception.PermissionException;
import com.stripe.exception.StripeException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What Stripe's refusals mean for a payout, in words for members. */
final class StripeRefusals {
  private static final String SHORT = "balance_insufficient";
  private static final String USUAL =
      "Stripe could not pay to your account. Look at your account there.";
  private static final Map<String, String> SENTENCES =
      Map.of(
          "account_closed", "Your bank account is closed. Give Stripe another one.",
          "account_frozen", "Your bank account is frozen. Ask your bank.",
          "bank_account_restricted", "Your bank does not accept this payment. Ask your bank.",
          "incorrect_account_holder_name", "Your bank knows the account under another name.",
          "invalid_account_number", "Your bank does not know the account number.",
          "no_account", "Your bank does not know the account.",
          "payouts_not_allowed", "Stripe wants to know more of you before it pays.",
          "insufficient_capabilities_for_transfer",
              "Stripe wants to know more of you before it pays.");

  private StripeRefusals() {}

  static PayoutAnswer.Failed of(@Nullable String code) {
    String known = code == null ? "failed" : code;
    return new PayoutAnswer.Failed(known, SENTENCES.getOrDefault(known, USUAL), false);
  }

  static PayoutAnswer.Failed takenBack() {
    return new PayoutAnswer.Failed(
        "transfer_reversed", "The payment was taken back at Stripe.", false);
  }

  /**
   * Unknown unless it is certain that nothing was done. What is wrong with our own account passes,
   * and another attempt is made when it has been put right.
   */
  static PayoutAnswer answer(StripeException failure) {
    if (!StripeFailures.isDefinite(failure)) {
      return new PayoutAnswer.Unknown("Stripe: " + failure.getClass().getSimpleName());
    }
    boolean isOurs =
        SHORT.equals(failure.getCode())
            || failure instanceof AuthenticationException
            || failure instanceof PermissionException;
    return isOurs
        ? new PayoutAnswer.Failed(
            String.valueOf(failure.getCode()), "The platform’s account cannot pay now.", true)
        : of(failure.getCode());
  }
}
