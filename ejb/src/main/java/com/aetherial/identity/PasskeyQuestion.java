package com.aetherial.identity;

/** What a browser is told to let a passkey answer, in the JSON form of the same API. */
public record PasskeyQuestion(
    String challenge, String rpId, String userVerification, long timeout) {
  private static final long TIMEOUT_MILLIS = 300_000;

  static PasskeyQuestion of(String challenge, String host) {
    return new PasskeyQuestion(challenge, host, "required", TIMEOUT_MILLIS);
  }
}
