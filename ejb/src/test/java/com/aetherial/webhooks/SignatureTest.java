package com.aetherial.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Signatures are those that the libraries of Standard Webhooks expect. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SignatureTest {
  private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  private static final Instant NOW = Instant.ofEpochSecond(1_614_265_330);
  private static final int BLOCK = 64;

  @Test
  void the_example_of_the_standard_is_signed_as_it_says() {
    Map<String, String> headers =
        Signature.headers(
            "msg_p5jXN8AQM9LWM0D4loKWxJek", NOW, "{\"test\": 2432232314}", List.of(SECRET));
    assertThat(headers)
        .containsEntry("webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek")
        .containsEntry("webhook-timestamp", "1614265330")
        .containsEntry("webhook-signature", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
  }

  @Test
  void a_new_secret_signs_as_the_definition_of_hmac_says() throws NoSuchAlgorithmException {
    String secret = Signature.newSecret();
    String body = "{\"name\":\"Zoë\"}";
    assertThat(secret).startsWith("whsec_").isNotEqualTo(Signature.newSecret());
    byte[] key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
    assertThat(key).hasSize(32);
    String expected = "v1," + hmac(key, ("id." + NOW.getEpochSecond() + "." + body));
    assertThat(Signature.headers("id", NOW, body, List.of(secret)).get("webhook-signature"))
        .isEqualTo(expected);
  }

  @Test
  void while_a_secret_is_replaced_both_sign() {
    String other = Signature.newSecret();
    String both =
        Signature.headers("id", NOW, "{}", List.of(other, SECRET)).get("webhook-signature");
    assertThat(both.split(" "))
        .containsExactly(
            Signature.headers("id", NOW, "{}", List.of(other)).get("webhook-signature"),
            Signature.headers("id", NOW, "{}", List.of(SECRET)).get("webhook-signature"));
  }

  /** HMAC from its definition (RFC 2104), as the platform's own is what is tested. */
  private static String hmac(byte[] key, String text) throws NoSuchAlgorithmException {
    byte[] inner = Arrays.copyOf(key, BLOCK);
    byte[] outer = Arrays.copyOf(key, BLOCK);
    for (int i = 0; i < BLOCK; i++) {
      inner[i] ^= 0x36;
      outer[i] ^= 0x5c;
    }
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    digest.update(inner);
    byte[] first = digest.digest(text.getBytes(UTF_8));
    digest.update(outer);
    return Base64.getEncoder().encodeToString(digest.digest(first));
  }
}
