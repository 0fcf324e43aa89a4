package com.aetherial.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Member;
import com.aetherial.testing.TheBooks;
import com.google.gson.JsonObject;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Who sends more than was asked for moves no coin by it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MassAssignmentIT {
  private static final String MORE =
      "\"verifiedAt\":\"2026-01-01T00:00:00Z\",\"balance\":\"1000000\",\"personId\":\"";

  private final Member mallory = Member.signsUp();
  private final String other = UUID.randomUUID().toString();

  @Test
  void a_transfer_comes_from_who_sends_it() {
    Member victim = Member.with("50");
    String wish =
        "{\"to\":\"%s\",\"amount\":\"5\",\"from\":\"%s\",\"kind\":\"GRANT\",%s%s\"}"
            .formatted(mallory.username(), victim.username(), MORE, other);
    mallory
        .caller()
        .post("/api/v1/wallet/transfers", wish, "Idempotency-Key", Member.freshKey())
        .isRefusal(422, "transfer-to-oneself");
    assertThat(victim.wallet().get("available").getAsString()).isEqualTo("50.00");
  }

  @Test
  void a_purchase_costs_what_it_costs() {
    String wish =
        "{\"bundle\":\"%s\",\"price\":\"0.01\",\"total\":\"1000000\",\"state\":\"PAID\",%s%s\"}"
            .formatted(firstBundle(), MORE, other);
    String id =
        mallory
            .caller()
            .post("/api/v1/wallet/purchases", wish, "Idempotency-Key", Member.freshKey())
            .is(201)
            .text("id");
    assertThat(mallory.caller().get("/api/v1/wallet/purchases/" + id).is(200).body())
        .doesNotContain("1000000")
        .doesNotContain("\"PAID\"");
    assertThat(mallory.wallet().get("available").getAsString()).isEqualTo("0.00");
  }

  @Test
  void a_payout_method_is_not_proven_by_saying_so() {
    String wish =
        "{\"provider\":\"mpesa\",\"number\":\"+254722%06d\",\"state\":\"READY\",%s%s\"}"
            .formatted(ThreadLocalRandom.current().nextInt(1_000_000), MORE, other);
    String id = mallory.caller().post("/api/v1/payout-methods/phones", wish).is(201).text("id");
    assertThat(
            TheBooks.rows(
                "select m.state || ' ' || p.username from payouts.method m join identity.person p"
                    + " on p.id = m.person_id where m.id = ?::uuid",
                id))
        .containsExactly("UNVERIFIED " + mallory.username());
  }

  private String firstBundle() {
    JsonObject bundles = mallory.caller().get("/api/v1/payments/bundles").is(200).json();
    return bundles.getAsJsonArray("items").get(0).getAsJsonObject().get("code").getAsString();
  }
}
