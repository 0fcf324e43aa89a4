package com.aetherial.payouts;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.Member;
import com.aetherial.testing.Provider;
import com.aetherial.testing.TheBooks;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Where money goes is a member's own, sealed, and shown by its end only. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(TheBooks.class)
class PayoutMethodsIT {
  private static final String METHODS = "/api/v1/payout-methods";
  private static final String BRITISH = "GB29NWBK60161331926819";
  private static final String GERMAN = "DE89370400440532013000";

  private final Member ada = Member.signsUp();

  @AfterEach
  void theBooksAgree() {
    Earner.theBooksAgree();
  }

  @Test
  void one_is_the_default_and_another_takes_its_place_when_it_is_removed() {
    String first = adds(BRITISH).is(201).text("id");
    String second = adds(GERMAN).is(201).text("id");
    assertThat(defaults()).containsExactly(first);
    ada.caller().put(METHODS + "/" + second + "/default").is(200);
    assertThat(defaults()).containsExactly(second);
    ada.caller().delete(METHODS + "/" + second).is(204);
    assertThat(defaults()).containsExactly(first);
    ada.caller().delete(METHODS + "/" + second).isRefusal(404, "no-such-payout-method");
    adds(GERMAN).is(201);
  }

  @Test
  void nobody_sees_more_than_the_end_of_a_number() {
    String id = adds(BRITISH).is(201).text("id");
    assertThat(ada.caller().get(METHODS).body()).contains("6819").doesNotContain("601613");
    assertThat(
            TheBooks.rows(
                "select m::text || encode(m.sealed, 'escape') from payouts.method m"
                    + " where id = ?::uuid",
                id))
        .allSatisfy(row -> assertThat(row).doesNotContain("601613"));
  }

  @Test
  void a_method_is_of_one_member_and_there_once() {
    String id = adds(BRITISH).is(201).text("id");
    adds("gb29 nwbk 6016 1331 9268 19").isRefusal(409, "payout-method-known");
    Member ben = Member.signsUp();
    ben.caller().delete(METHODS + "/" + id).isRefusal(404, "no-such-payout-method");
    ben.caller().put(METHODS + "/" + id + "/default").isRefusal(404, "no-such-payout-method");
    new Earner(ben, id).asks("250", Member.freshKey()).isRefusal(404, "no-such-payout-method");
  }

  /** Stripe wants to know more: nothing is paid there until it has been told. */
  @Test
  void an_account_that_stripe_does_not_pay_is_not_ready() {
    Earner earner = Earner.with("250");
    JsonObject account =
        Provider.asks("/v1/accounts?limit=1").getAsJsonArray("data").get(0).getAsJsonObject();
    Provider.simulator().bank().restrict(account.get("id").getAsString());
    Earner.awaits(
        "select state from payouts.method where id = ?::uuid", earner.methodId(), "UNVERIFIED");
    earner.asks("250", Member.freshKey()).isRefusal(409, "payout-method-not-ready");
  }

  @Test
  void what_cannot_exist_is_refused_with_its_rule() {
    adds("GB28NWBK60161331926819").isRefusal(422, "invalid-bank-account");
    String kenyan =
        "{\"provider\": \"bank\", \"holder\": \"Ada\", \"country\": \"KE\", \"bankCode\": \"%s\","
            + " \"number\": \"1100456789\"}";
    Answer wrong = ada.caller().post(METHODS + "/bank-accounts", kenyan.formatted("01"));
    assertThat(wrong.isRefusal(422, "invalid-bank-account").body()).contains("five digits");
    ada.caller().post(METHODS + "/bank-accounts", kenyan.formatted("01094")).is(201);
    for (String number : List.of("0712345678", "+49 171 2345678", "+254 712")) {
      String phone = "{\"provider\": \"mpesa\", \"number\": \"" + number + "\"}";
      assertThat(ada.caller().post(METHODS + "/phones", phone).status()).isEqualTo(422);
    }
  }

  @Test
  void money_can_be_asked_for_in_dollars_and_keeps_the_rate_of_that_moment() {
    Earner earner = new Earner(ada, adds(BRITISH).is(201).text("id"));
    earner.earned("3000", "REFUND");
    String wish =
        "{\"methodId\": \"" + earner.methodId() + "\", \"amount\": \"100\", \"currency\": \"USD\"}";
    JsonObject asked =
        ada.caller()
            .post("/api/v1/withdrawals", wish, "Idempotency-Key", Member.freshKey())
            .is(201)
            .json();
    assertThat(asked.get("coins").getAsString()).isEqualTo("2500.00");
    assertThat(asked.get("rate").getAsString()).isEqualTo("0.04");
    String id = asked.get("id").getAsString();
    Earner.delivered(id, "ACCEPTED");
    earner.cancels(id).is(200);
    assertThat(ada.caller().get("/api/v1/notifications").is(200).body())
        .contains("We have your withdrawal of USD 100.00")
        .contains("USD 100.00 was handed to Bank transfer")
        .contains("Your withdrawal is cancelled; your coins are back");
  }

  private Answer adds(String iban) {
    String wish =
        "{\"provider\": \"bank\", \"holder\": \"Ada Lovelace\", \"iban\": \"" + iban + "\"}";
    return ada.caller().post(METHODS + "/bank-accounts", wish);
  }

  private List<String> defaults() {
    List<String> found = new ArrayList<>();
    for (JsonElement each : ada.caller().get(METHODS).is(200).list()) {
      JsonObject method = each.getAsJsonObject();
      if (method.get("isDefault").getAsBoolean()) {
        found.add(method.get("id").getAsString());
      }
    }
    return found;
  }
}
