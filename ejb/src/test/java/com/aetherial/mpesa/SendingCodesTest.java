package com.aetherial.mpesa;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SendingCodesTest {
  @ParameterizedTest
  @CsvSource({
    "1, RETRY",
    "2, FINAL",
    "3, FINAL",
    "4, FINAL",
    "8, FINAL",
    "2040, FINAL",
    "SFC_IC0003, FINAL",
    "11, STOP",
    "2006, STOP",
    "21, STOP",
    "2001, STOP",
    "8006, STOP",
    "2028, STOP",
    "15, ASK",
    "17, ASK",
    "26, ASK",
    "100000001, ASK",
    "100000002, ASK",
    "100000011, ASK"
  })
  void every_code_leads_to_what_the_provider_says_it_means(String code, String act) {
    String ours =
        SendingCodes.isDoubt(code)
            ? "ASK"
            : SendingCodes.stops(code) ? "STOP" : SendingCodes.mayRetry(code) ? "RETRY" : "FINAL";
    assertThat(ours).isEqualTo(act);
    assertThat(SendingCodes.sentence(code)).endsWith(".");
  }
}
