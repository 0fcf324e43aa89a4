package com.aetherial.mpesa;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.mpesa.DarajaReply.Verdict;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DarajaReplyTest {
  @Test
  void a_code_of_zero_is_accepted_as_a_number_too() {
    assertThat(DarajaReply.of(200, "{\"ResponseCode\":\"0\"}").verdict())
        .isEqualTo(Verdict.ACCEPTED);
    assertThat(DarajaReply.of(200, "{\"ResponseCode\":0}").verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(DarajaReply.of(200, "{\"ResponseCode\":\"1\"}").verdict())
        .isEqualTo(Verdict.REFUSED);
  }

  @ParameterizedTest
  @CsvSource({
    "400, 400.002.02, Bad Request, REFUSED",
    "400, 400.002.05, Invalid Request Payload, REFUSED",
    "404, 404.003.01, Resource not found, REFUSED",
    "401, 404.001.03, Invalid Access Token, NOT_SENT",
    "400, 400.003.01, Invalid Access Token, NOT_SENT",
    "500, 500.003.02, Spike Arrest Violation, NOT_SENT",
    "500, 500.003.03, Quota Violation, NOT_SENT",
    "429, 429, Too Many Requests, NOT_SENT",
    "500, 500.002.1001, Duplicate OriginatorConversationID., DUPLICATE",
    "500, 500.002.1001, System internal error., UNKNOWN",
    "500, 500.003.1001, Internal Server Error, UNKNOWN",
    "503, , , UNKNOWN"
  })
  void only_what_is_certain_is_certain(int status, String code, String message, Verdict verdict) {
    String text = "{\"errorCode\":\"%s\",\"errorMessage\":\"%s\"}".formatted(code, message);
    assertThat(DarajaReply.of(status, text.replace("null", "")).verdict()).isEqualTo(verdict);
  }

  @Test
  void an_answer_that_is_no_json_says_nothing() {
    assertThat(DarajaReply.of(200, "<html>").verdict()).isEqualTo(Verdict.UNKNOWN);
    assertThat(DarajaReply.of(502, "<html>").verdict()).isEqualTo(Verdict.UNKNOWN);
  }

  @Test
  void only_a_refused_token_is_worth_a_new_one() {
    assertThat(DarajaReply.of(401, "{}").isAboutToken()).isTrue();
    assertThat(DarajaReply.of(500, "{\"errorCode\":\"500.003.02\"}").isAboutToken()).isFalse();
    assertThat(DarajaReply.of(429, "{}").isAboutToken()).isFalse();
  }
}
