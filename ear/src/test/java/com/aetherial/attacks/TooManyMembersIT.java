package com.aetherial.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.TheBooks;
import com.aetherial.testing.Window;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Who sends more than was asked for changes nothing by it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TooManyMembersIT {
  private static final String STANDING =
      "select role || ' ' || state || ' ' || (email_verified_at is null) from identity.person"
          + " where username = ?";
  private static final String MORE =
      "\"role\":\"ADMIN\",\"state\":\"ACTIVE\",\"emailVerifiedAt\":\"2026-01-01T00:00:00Z\","
          + "\"permissions\":[\"admin:*\"],\"balance\":\"1000000\",\"personId\":\"";

  private final Member mallory = Member.signsUp();
  private final String other = UUID.randomUUID().toString();

  @Test
  void nobody_makes_themselves_an_administrator() {
    String username = "m" + UUID.randomUUID().toString().replace("-", "").substring(0, 20);
    String wish = Member.signUp(username).replaceFirst("}$", "," + MORE + other + "\"}");
    Caller.nobody().post("/api/v1/people", wish).is(201);
    assertThat(TheBooks.rows(STANDING, username)).containsExactly("MEMBER ACTIVE true");
    Map<String, String> form =
        Map.of("role", "ADMIN", "state", "ACTIVE", "person.role", "ADMIN", "bio", "Hello");
    Window.of(mallory).submit("/settings/profile", "profile-form", "save", form);
    Window.of(mallory).submit("/settings/account", "username-form", "rename", form);
    assertThat(TheBooks.rows(STANDING, mallory.username())).containsExactly("MEMBER ACTIVE true");
    mallory.caller().get("/api/v1/admin/users").isRefusal(403, "not-allowed");
  }

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

  private String firstBundle() {
    JsonObject bundles = mallory.caller().get("/api/v1/payments/bundles").is(200).json();
    return bundles.getAsJsonArray("items").get(0).getAsJsonObject().get("code").getAsString();
  }
}
