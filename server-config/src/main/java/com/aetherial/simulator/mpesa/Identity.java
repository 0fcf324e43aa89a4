package com.aetherial.simulator.mpesa;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Who the organisation is, and how it proves that. */
final class Identity {
  static final String SHORTCODE = "600992";
  static final String KEY = "simulated-consumer-key";
  static final String SECRET = "simulated-consumer-secret";
  static final String PASSKEY = "simulated-passkey";
  static final String INITIATOR = "simulator";
  static final String PASSWORD = "Safe#Word%7&$";

  final OwnCertificate certificate = new OwnCertificate();
  private volatile String password = PASSWORD;

  /** From now on another password is right, as after ninety days. */
  void changePassword(String right) {
    password = right;
  }

  void checkPassword(JsonObject body) {
    String shortcode = Json.required(body, "BusinessShortCode");
    String plain = SHORTCODE + PASSKEY + Json.required(body, "Timestamp");
    String right = Base64.getEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    if (!shortcode.equals(SHORTCODE) || !right.equals(Json.required(body, "Password"))) {
      throw new DarajaError(500, "500.001.1001", "Wrong credentials");
    }
  }

  /** Whether a request comes from the initiator; the answer to the contrary comes by callback. */
  boolean isInitiator(JsonObject body, String nameMember) {
    String credential = Json.required(body, "SecurityCredential");
    return Json.required(body, nameMember).equals(INITIATOR)
        && certificate.decrypted(credential).equals(password);
  }
}
