package com.aetherial.payments;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.net.Webhook;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StripeSignatureTest {
  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
  private static final String PAYLOAD = "{\"id\": \"evt_1\", \"object\": \"event\", \"ü\": 1}";
  private static final String SECRET = "whsec_current";

  @ParameterizedTest
  @CsvSource({"0, true", "-300, true", "-301, false", "300, true", "301, false", "864000, false"})
  void the_time_may_differ_by_five_minutes_on_either_side(long seconds, boolean isGenuine)
      throws GeneralSecurityException {
    String header = signed(SECRET, NOW.plusSeconds(seconds));
    assertThat(StripeSignature.isGenuine(PAYLOAD, header, List.of(SECRET), NOW))
        .isEqualTo(isGenuine);
  }

  @Test
  void a_signature_with_another_secret_is_false() throws GeneralSecurityException {
    String header = signed("whsec_other", NOW);
    assertThat(StripeSignature.isGenuine(PAYLOAD, header, List.of(SECRET), NOW)).isFalse();
    assertThat(StripeSignature.isGenuine(PAYLOAD, header, List.of(), NOW)).isFalse();
  }

  @Test
  void while_a_secret_is_replaced_both_count() throws GeneralSecurityException {
    List<String> secrets = List.of("whsec_new", SECRET);
    assertThat(StripeSignature.isGenuine(PAYLOAD, signed(SECRET, NOW), secrets, NOW)).isTrue();
    assertThat(StripeSignature.isGenuine(PAYLOAD, signed("whsec_new", NOW), secrets, NOW)).isTrue();
  }

  @Test
  void stripe_may_sign_with_two_secrets_at_once() throws GeneralSecurityException {
    String other = signed("whsec_next", NOW);
    String both = signed(SECRET, NOW) + other.substring(other.indexOf(",v1="));
    assertThat(StripeSignature.isGenuine(PAYLOAD, both, List.of(SECRET), NOW)).isTrue();
    assertThat(StripeSignature.isGenuine(PAYLOAD, both, List.of("whsec_next"), NOW)).isTrue();
  }

  @Test
  void one_changed_character_anywhere_is_noticed() throws GeneralSecurityException {
    String header = signed(SECRET, NOW);
    for (int place = 0; place < PAYLOAD.length(); place++) {
      String tampered =
          PAYLOAD.substring(0, place)
              + (char) (PAYLOAD.charAt(place) ^ 1)
              + PAYLOAD.substring(place + 1);
      assertThat(StripeSignature.isGenuine(tampered, header, List.of(SECRET), NOW)).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "t=", "v1=00", "t=x,v1=00", "t=1e9,v1=00", "nonsense", "t=1,t=2"})
  void a_header_that_is_none_is_false(String header) {
    assertThat(StripeSignature.isGenuine(PAYLOAD, header, List.of(SECRET), NOW)).isFalse();
  }

  @Test
  void an_old_message_cannot_be_made_young_by_a_second_time() throws GeneralSecurityException {
    String old = signed(SECRET, NOW.minusSeconds(3_600));
    String young = "t=" + NOW.getEpochSecond() + "," + old;
    assertThat(StripeSignature.isGenuine(PAYLOAD, young, List.of(SECRET), NOW)).isFalse();
    assertThat(
            StripeSignature.isGenuine(
                PAYLOAD, old + ",t=" + NOW.getEpochSecond(), List.of(SECRET), NOW))
        .isFalse();
  }

  private static String signed(String secret, Instant at) throws GeneralSecurityException {
    return Webhook.Signature.generateSignatureHeader(PAYLOAD, secret, at.getEpochSecond());
  }
}
