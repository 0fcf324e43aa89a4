package com.aetherial.identity;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** What a browser is told to make a passkey, in the JSON form of the Web Authentication API. */
public record PasskeyWish(
    String challenge,
    Platform rp,
    Owner user,
    List<Algorithm> pubKeyCredParams,
    List<Known> excludeCredentials,
    Kind authenticatorSelection,
    String attestation,
    long timeout) {
  private static final long TIMEOUT_MILLIS = 300_000;
  private static final List<Algorithm> ALGORITHMS =
      List.of(
          new Algorithm("public-key", -7),
          new Algorithm("public-key", -8),
          new Algorithm("public-key", -257));

  /** This platform. */
  public record Platform(String id, String name) {}

  /** Whose passkey it will be. */
  public record Owner(String id, String name, String displayName) {}

  /** How it may sign, by the numbers of the COSE registry. */
  public record Algorithm(String type, int alg) {}

  /** A passkey that exists. */
  public record Known(String type, String id) {}

  /** It is kept in the device, and unlocked by its owner. */
  public record Kind(String residentKey, boolean requireResidentKey, String userVerification) {}

  static PasskeyWish of(
      String challenge,
      String host,
      UUID personId,
      String username,
      String fullName,
      List<String> known) {
    String owner = Passkeys.base64(personId.toString().getBytes(StandardCharsets.UTF_8));
    return new PasskeyWish(
        challenge,
        new Platform(host, "Aetherial"),
        new Owner(owner, username, fullName),
        ALGORITHMS,
        known.stream().map(id -> new Known("public-key", id)).toList(),
        new Kind("required", true, "required"),
        "none",
        TIMEOUT_MILLIS);
  }
}
