package com.aetherial.mpesa;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.Caller;
import com.aetherial.testing.TheBooks;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Callbacks are not signed, so that a false one has to be recognised by other means. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith({TheBooks.class, PhoneAftermath.class})
class ForgedCallbackIT {
  private static final String PAID =
      """
      {"Body":{"stkCallback":{"CheckoutRequestID":"%s","ResultCode":0,"CallbackMetadata":{"Item":[
        {"Name":"Amount","Value":1300},{"Name":"MpesaReceiptNumber","Value":"FORGED0001"},
        {"Name":"PhoneNumber","Value":%s}]}}}}""";

  @Test
  void who_does_not_know_the_path_is_not_heard_and_nothing_is_kept() {
    PhoneOrder bought = PhoneOrder.fresh();
    long before = TheBooks.count("select count(*) from kernel.inbox where source = 'mpesa'");
    String checkout =
        TheBooks.rows(
                "select provider_id from mpesa.conversation where name = ?", bought.order().id())
            .get(0);
    for (String token : new String[] {"0".repeat(64), "f".repeat(64)}) {
      post(token, PAID.formatted(checkout, bought.phone())).isRefusal(404, "no-such-callback");
      post(token + "/late", "{}").isRefusal(404, "no-such-callback");
    }
    assertThat(TheBooks.count("select count(*) from kernel.inbox where source = 'mpesa'"))
        .isEqualTo(before);
    assertThat(bought.order().state()).isEqualTo("AWAITING_PAYMENT");
    bought.isAnsweredWith("1032").order().becomes("FAILED");
    bought.agrees(false);
  }

  @Test
  void a_path_without_a_secret_leads_nowhere() {
    assertThat(post("mpesa", "{}").status()).isEqualTo(404);
    assertThat(post("ABCDEF", "{}").status()).isEqualTo(404);
  }

  private static Answer post(String token, String body) {
    return Caller.nobody().post("/api/v1/payments/answers/" + token, body);
  }
}
