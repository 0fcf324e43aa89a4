package com.aetherial.payments;

import com.stripe.exception.SignatureVerificationException;
import com.stripe.net.Webhook;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/**
 * The proof that a message is Stripe's and new. Stripe's library checks the hash; the time is
 * checked here, because the library lets messages from the future through.
 */
final class StripeSignature {
  /** How far a message's time may lie from ours, on either side. */
  static final Duration TOLERANCE = Duration.ofMinutes(5);

  /** The library's word for leaving the time alone. */
  private static final long ANY_AGE = 0;

  private StripeSignature() {}

  /** Whether one of the secrets made the signature, within the tolerance of {@code now}. */
  static boolean isGenuine(String payload, String header, List<String> secrets, Instant now) {
    OptionalLong signedAt = signedAt(header);
    return signedAt.isPresent()
        && isRecent(signedAt.getAsLong(), now)
        && secrets.stream().anyMatch(secret -> isMadeWith(secret, payload, header));
  }

  /** The one time that the header names; a header with several could mean any of them. */
  private static OptionalLong signedAt(String header) {
    List<String> times =
        Arrays.stream(header.split(",", -1))
            .map(String::strip)
            .filter(part -> part.startsWith("t="))
            .map(part -> part.substring(2))
            .toList();
    boolean isOne = times.size() == 1 && times.get(0).matches("[0-9]{1,12}");
    return isOne ? OptionalLong.of(Long.parseLong(times.get(0))) : OptionalLong.empty();
  }

  private static boolean isRecent(long signedAt, Instant now) {
    return Math.abs(now.getEpochSecond() - signedAt) <= TOLERANCE.toSeconds();
  }

  private static boolean isMadeWith(String secret, String payload, String header) {
    try {
      return Webhook.Signature.verifyHeader(payload, header, secret, ANY_AGE);
    } catch (SignatureVerificationException other) {
      return false;
    }
  }
}
