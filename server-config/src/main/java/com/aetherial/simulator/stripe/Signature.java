package com.aetherial.simulator.stripe;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs a payload as Stripe does: the time, and one v1 signature for each active secret. */
final class Signature {

  private static final String ALGORITHM = "HmacSHA256";

  private Signature() {}

  static String header(String payload, List<String> secrets, long seconds) {
    StringBuilder header = new StringBuilder("t=").append(seconds);
    for (String secret : secrets) {
      header.append(",v1=").append(hmac(secret, seconds + "." + payload));
    }
    return header.toString();
  }

  private static String hmac(String secret, String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has " + ALGORITHM, e);
    }
  }
}
