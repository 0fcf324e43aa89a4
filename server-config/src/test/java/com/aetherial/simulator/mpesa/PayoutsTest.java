package com.aetherial.simulator.mpesa;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.simulator.mpesa.Faults.OfCall;
import com.aetherial.simulator.mpesa.Faults.OfCallback;
import com.google.gson.JsonObject;
import java.io.UncheckedIOException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PayoutsTest {
  private static final String PHONE = "254722345678";
  private final Till till = new Till().withToken();

  @AfterEach
  void close() {
    till.close();
  }

  @Test
  void money_is_sent_once_per_name_and_the_fee_of_its_band_is_charged() {
    assertThat(till.pay("one", PHONE, 2_000).body()).contains("\"ResponseCode\":\"0\"");
    JsonObject told = told(0);
    assertThat(told.get("ResultCode").getAsInt()).isZero();
    assertThat(told.toString()).contains("TransactionReceipt", PHONE + " - ", "QueueTimeoutURL");
    assertThat(till.pay("one", PHONE, 2_000).body())
        .contains("500.002.1001", "Duplicate OriginatorConversationID.");
    assertThat(till.provider.books().paidOutTo(PHONE)).isEqualTo(2_000);
    assertThat(till.provider.books().totals().get("charges").getAsLong()).isEqualTo(900);
    assertThat(till.provider.books().totals().get("utility").getAsLong())
        .isEqualTo(100_000_000 - 200_000 - 900);
  }

  @ParameterizedTest
  @CsvSource({
    "0000001, 1",
    "0000002, 2",
    "0000003, 3",
    "0000004, 4",
    "0000008, 8",
    "0000011, 11",
    "0000015, 15",
    "0000017, 17",
    "0000018, 18",
    "0000020, 20",
    "0000021, 21",
    "0000026, 26",
    "0002001, 2001",
    "0002006, 2006",
    "0002028, 2028",
    "0002040, 2040",
    "0008006, 8006",
    "0000999, SFC_IC0003",
    "0100001, 100000001",
    "0100002, 100000002",
    "0100011, 100000011"
  })
  void a_magic_phone_ends_in_its_code_with_a_receipt_and_without_parameters(
      String digits, String code) {
    till.pay("magic", "25470" + digits, 100);
    JsonObject told = told(0);
    assertThat(told.get("ResultCode").getAsString()).isEqualTo(code);
    assertThat(told.has("ResultParameters")).isFalse();
    assertThat(told.get("TransactionID").getAsString()).hasSize(10);
    assertThat(till.provider.books().totals().get("paidOut").getAsLong()).isZero();
  }

  @Test
  void the_utility_account_runs_out_and_is_filled_again() {
    till.provider.fund(100);
    till.pay("short", PHONE, 500);
    assertThat(told(0).get("ResultCode").getAsInt()).isOne();
    till.provider.fund(1_000);
    till.pay("again", PHONE, 500);
    assertThat(told(1).get("ResultCode").getAsInt()).isZero();
  }

  @Test
  void the_initiators_password_is_decrypted_and_must_be_right() {
    till.pay("wrong", PHONE, 10, "guessed");
    assertThat(told(0).get("ResultCode").getAsInt()).isEqualTo(2001);
    till.provider.changePassword("new");
    till.pay("old", PHONE, 10);
    assertThat(told(1).get("ResultCode").getAsInt()).isEqualTo(2001);
    assertThat(till.provider.books().paidOutTo(PHONE)).isZero();
  }

  @Test
  void the_time_out_comes_first_and_newest_letters_come_first_when_they_were_held() {
    till.provider.faults().nextCallback(OfCallback.AFTER_TIMEOUT);
    till.pay("late", PHONE, 10);
    till.box.letters(2);
    assertThat(till.box.paths).containsExactly("/late", "/result");
    till.provider.callbacks().hold();
    till.pay("first", PHONE, 10);
    till.pay("second", PHONE, 10);
    assertThat(till.provider.callbacks().held()).isEqualTo(2);
    till.provider.callbacks().releaseReversed();
    assertThat(told(2).get("OriginatorConversationID").getAsString()).isEqualTo("second");
  }

  @Test
  void one_parameter_is_an_object_and_a_status_tells_what_became_of_a_payout() {
    till.provider.faults().nextCallback(OfCallback.SINGLE_OBJECT);
    till.pay("odd", PHONE, 10);
    JsonObject parameters = told(0).getAsJsonObject("ResultParameters");
    assertThat(parameters.get("ResultParameter").isJsonObject()).isTrue();
    till.status("odd");
    assertThat(told(1).toString()).contains("TransactionStatus", "Completed", "10.00");
    till.status("nobody");
    assertThat(told(2).get("ResultCode").getAsInt()).isEqualTo(2032);
    till.balance();
    assertThat(told(3).toString()).contains("Utility Account|KES|999990.00");
  }

  @Test
  void calls_are_throttled_lost_or_done_in_spite_of_an_error() {
    Faults faults = till.provider.faults();
    faults.nextCalls(OfCall.SPIKE_ARREST, 1, "/mpesa/b2c");
    assertThat(till.pay("a", PHONE, 10).body()).contains("500.003.02");
    faults.nextCalls(OfCall.TOO_MANY, 1, "/");
    assertThat(till.pay("a", PHONE, 10).statusCode()).isEqualTo(429);
    faults.nextCalls(OfCall.FAILS_AFTER, 1, "/");
    assertThat(till.pay("a", PHONE, 10).body()).contains("System internal error");
    faults.nextCalls(OfCall.ANSWER_LOST, 1, "/");
    Assertions.assertThatThrownBy(() -> till.pay("b", PHONE, 10))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(till.provider.books().paidOutTo(PHONE)).isEqualTo(20);
    faults.arrestAfter(1);
    till.pay("a", PHONE, 10);
    assertThat(till.pay("c", PHONE, 10).body()).contains("500.003.02");
    faults.none();
    assertThat(till.pay("c", PHONE, 10).statusCode()).isEqualTo(200);
  }

  private JsonObject told(int index) {
    return till.box.letters(index + 1).get(index).getAsJsonObject("Result");
  }
}
