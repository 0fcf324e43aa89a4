package com.aetherial.simulator.mpesa;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.simulator.mpesa.Faults.OfCallback;
import com.google.gson.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PushesTest {
  private static final String PHONE = "254712345678";
  private final Till till = new Till().withToken();

  @AfterEach
  void close() {
    till.close();
  }

  @Test
  void a_phone_is_asked_and_pays_once() {
    String checkout = checkout(till.push(PHONE, 130).body());
    assertThat(till.queryPush(checkout).body()).contains("being processed");
    assertThat(till.provider.answer(PHONE, "0")).isOne();
    assertThat(till.provider.answer(PHONE, "0")).isZero();
    JsonObject told = told(0);
    assertThat(told.get("ResultCode").getAsInt()).isZero();
    assertThat(told.toString()).contains("\"Value\":130.0", PHONE, checkout);
    assertThat(till.queryPush(checkout).body()).contains("\"ResultCode\":\"0\"");
    assertThat(till.provider.books().paidInBy(PHONE)).isEqualTo(130);
    assertThat(till.provider.books().totals().get("working").getAsLong()).isEqualTo(13_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "1001", "1019", "1025", "1032", "1037", "2001"})
  void a_magic_phone_ends_in_its_code_and_no_money_moves(String code) {
    String phone = "25471" + "0".repeat(7 - code.length()) + code;
    String checkout = checkout(till.push(phone, 10).body());
    assertThat(told(0).get("ResultCode").getAsString()).isEqualTo(code);
    assertThat(told(0).has("CallbackMetadata")).isFalse();
    assertThat(till.queryPush(checkout).body()).contains("\"" + code + "\"");
    assertThat(till.provider.books().paidInBy(phone)).isZero();
  }

  @Test
  void a_phone_that_is_being_asked_is_not_asked_for_more() {
    till.push(PHONE, 10);
    till.push(PHONE, 20);
    assertThat(told(0).get("ResultCode").getAsString()).isEqualTo("1001");
    till.provider.answer(PHONE, "0");
    assertThat(till.provider.books().paidInBy(PHONE)).isEqualTo(10);
  }

  @Test
  void what_cannot_be_asked_is_refused() {
    assertThat(till.push("0712345678", 10).body()).contains("400.002.02");
    assertThat(till.push(PHONE, 0).body()).contains("400.002.02");
    assertThat(till.push(PHONE, 250_001).body()).contains("400.002.02");
    assertThat(till.queryPush("nobody").statusCode()).isEqualTo(500);
    assertThat(till.provider.books().askedOf(PHONE)).isZero();
  }

  @Test
  void callbacks_come_twice_before_the_answer_wrong_or_never() {
    Faults faults = till.provider.faults();
    faults.nextCallback(OfCallback.TWICE);
    till.push("254710000000", 5);
    assertThat(till.box.letters(2)).hasSize(2);
    faults.nextCallback(OfCallback.BEFORE_ANSWER);
    till.push("254710000000", 5);
    assertThat(till.box.letters).hasSize(3);
    faults.nextCallback(OfCallback.WRONG_AMOUNT);
    till.push("254710000000", 5);
    assertThat(told(3).toString()).contains("\"Value\":6.0");
    faults.nextCallback(OfCallback.OTHER_FORM);
    till.push("254710000000", 5);
    assertThat(told(4).toString()).contains("\"Value\":\"5.00\"");
    faults.nextCallback(OfCallback.LOST);
    till.push("254710000000", 5);
    assertThat(till.provider.books().paidInBy("254710000000")).isEqualTo(25);
    assertThat(till.box.letters).hasSize(5);
  }

  private JsonObject told(int index) {
    return till.box
        .letters(index + 1)
        .get(index)
        .getAsJsonObject("Body")
        .getAsJsonObject("stkCallback");
  }

  private static String checkout(String answer) {
    return Json.text(Json.read(answer), "CheckoutRequestID");
  }
}
