package com.aetherial.payouts;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Provider;
import com.aetherial.testing.TheBooks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever only says that something was paid or failed changes nothing. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(TheBooks.class)
class ForgedPayoutNewsIT {
  private static final String RESULT =
      """
      {"Result": {"ResultType": 0, "ResultCode": "%s", "ResultDesc": "x",
       "OriginatorConversationID": "%s", "ConversationID": "AG_1",
       "TransactionID": "FORGED0001"}}""";

  private static final String EVENT =
      """
      {"id": "evt_forged", "object": "event", "type": "payout.%s", "livemode": false,
       "api_version": "2026-07-29.dahlia", "created": 1, "account": "acct_1",
       "data": {"object": {"id": "%s", "object": "payout"}}}""";

  @AfterEach
  void bothBooksAgree() {
    PhonePayout.provider().callbacks().releaseReversed();
    Earner.theBooksAgree();
  }

  @Test
  void a_result_of_mpesa_without_the_secret_path_is_not_heard() {
    PhonePayout.provider().callbacks().hold();
    PhonePayout waiting = PhonePayout.fresh();
    Earner.delivered(waiting.id(), "ACCEPTED");
    String name = waiting.id().replace("-", "") + "-1";
    for (String code : new String[] {"0", "2001"}) {
      Answer answer =
          Caller.nobody()
              .post("/api/v1/payments/answers/" + "0".repeat(64), RESULT.formatted(code, name));
      answer.isRefusal(404, "no-such-callback");
    }
    waiting.becomes("PROCESSING");
    PhonePayout.provider().callbacks().releaseReversed();
    waiting.becomes("PAID").agrees(PhonePayout.SHILLINGS);
  }

  @Test
  void an_event_that_stripe_did_not_sign_is_not_heard() {
    Earner.funds(1_000);
    Earner ada = Earner.with("250");
    String id = ada.withdraws("250");
    Earner.delivered(id, "ACCEPTED");
    String payout = Earner.reference(id);
    for (String what : new String[] {"paid", "failed"}) {
      String event = EVENT.formatted(what, payout);
      assertThat(Provider.delivers(event, "t=1,v1=" + "0".repeat(64)).status()).isEqualTo(400);
    }
    ada.sees(id, "PROCESSING");
    assertThat(ada.cancels(id).is(200).text("state")).isEqualTo("CANCELLED");
    assertThat(ada.withdrawable()).isEqualTo("250.00");
  }
}
