package com.aetherial.mpesa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret parts of the paths at which callbacks arrive. They are derived from a secret that only
 * the platform and the other side know, so that nothing has to be kept to send a request again.
 */
@ApplicationScoped
class CallbackPaths {
  /** How many characters a token has. */
  static final int LENGTH = 64;

  private static final String HMAC = "HmacSHA256";

  @Inject MpesaSettings settings;

  /** The token of a request. */
  String token(String name) {
    byte[] secret = settings.text("MPESA_CONSUMER_SECRET").getBytes(StandardCharsets.UTF_8);
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(secret, HMAC));
      return HexFormat.of().formatHex(mac.doFinal(name.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every Java platform has " + HMAC + ".", impossible);
    }
  }
}
