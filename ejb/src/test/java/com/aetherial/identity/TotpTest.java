package com.aetherial.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes of an authenticator app, by the examples of RFC 6238 and RFC 4648. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TotpTest {
  private static final Totp TOTP =
      new Totp("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

  @ParameterizedTest
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037",
    "20000000000, 353130"
  })
  void a_moment_has_the_code_of_the_standard(long second, String code) {
    assertThat(TOTP.codeAt(Instant.ofEpochSecond(second))).isEqualTo(code);
  }

  @Test
  void clocks_may_be_half_a_minute_apart_and_not_more() {
    Instant now = Instant.ofEpochSecond(1_111_111_111);
    String code = TOTP.codeAt(now);
    assertThat(TOTP.stepOf(code, now.plusSeconds(30))).hasValue(37_037_037);
    assertThat(TOTP.stepOf(code, now.minusSeconds(30))).hasValue(37_037_037);
    assertThat(TOTP.stepOf(code, now.plusSeconds(61))).isEmpty();
    assertThat(TOTP.stepOf("", now)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foobar, MZXW6YTBOI"})
  void a_secret_is_written_in_letters_that_apps_take(String plain, String text) {
    assertThat(Base32.encode(plain.getBytes(StandardCharsets.US_ASCII))).isEqualTo(text);
  }
}
