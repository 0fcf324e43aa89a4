package com.aetherial.payments;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.google.gson.JsonObject;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The ways to pay that a client can choose from. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GatewaysIT {
  @Test
  void everybody_may_know_the_ways_to_pay_the_usual_one_first() {
    JsonObject first =
        Caller.nobody().get("/api/v1/payments/gateways").is(200).list().get(0).getAsJsonObject();
    assertThat(first.get("gateway").getAsString()).isEqualTo("stripe");
    assertThat(first.get("isAvailable").getAsBoolean()).isTrue();
  }

  @Test
  void an_order_may_name_its_gateway() {
    Member buyer = Member.signsUp();
    String wish = "{\"bundle\": \"coins-100\", \"gateway\": \"stripe\"}";
    String id = order(buyer, wish, "gateway-1").is(201).text("id");
    String same = "{\"bundle\": \"coins-100\"}";
    assertThat(order(buyer, same, "gateway-1").is(201).text("id")).isEqualTo(id);
  }

  @Test
  void nobody_pays_by_a_gateway_that_is_not_there() {
    String wish = "{\"bundle\": \"coins-100\", \"gateway\": \"shells\"}";
    order(Member.signsUp(), wish, "gateway-2").isRefusal(422, "payment-way-not-available");
  }

  private static Answer order(Member buyer, String wish, String key) {
    return buyer.caller().post("/api/v1/wallet/purchases", wish, "Idempotency-Key", key);
  }
}
