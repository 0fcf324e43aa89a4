package com.aetherial.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.ServerLog;
import com.aetherial.testing.TheBooks;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who and what gets through the wallet's door at all. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith({TheBooks.class, ServerLog.class})
class WalletDoorIT {
  private static final String TRANSFERS = "/api/v1/wallet/transfers";
  private static final int MEGABYTE = 1024 * 1024;

  private final Member ada = Member.with("100");
  private final Member grace = Member.signsUp();

  @ParameterizedTest
  @ValueSource(strings = {"{", "[]", "nonsense", "\"text\"", "{\"to\":}", "7", "{'to':'grace'}"})
  void a_body_that_is_not_this_json_is_refused(String body) {
    posts(body).isRefusal(400, "malformed-json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null"})
  void a_body_must_be_there(String body) {
    posts(body).isRefusal(400, "body-missing");
  }

  @Test
  void a_body_of_a_megabyte_is_too_large() {
    posts("x".repeat(MEGABYTE)).isRefusal(413, "request-entity-too-large");
  }

  @Test
  void a_body_that_does_not_tell_its_length_is_cut_off_too() {
    byte[] body = ("{\"to\":\"" + "x".repeat(MEGABYTE) + "\"}").getBytes(StandardCharsets.US_ASCII);
    ada.caller()
        .ask(
            "POST",
            TRANSFERS,
            BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)),
            "Content-Type",
            "application/json",
            "Idempotency-Key",
            Member.freshKey())
        .isRefusal(413, "request-entity-too-large");
  }

  @Test
  void a_body_is_json() {
    ada.caller()
        .ask("POST", TRANSFERS, BodyPublishers.ofString("to=grace"), "Content-Type", "text/plain")
        .isRefusal(415, "unsupported-media-type");
  }

  @Test
  void other_methods_are_not_allowed() {
    ada.caller().delete(TRANSFERS).isRefusal(405, "method-not-allowed");
    ada.caller().get("/api/v1/no-such-place").isRefusal(404, "not-found");
  }

  @Test
  void nobody_gets_in_without_a_key() {
    Answer answer = Caller.nobody().get("/api/v1/wallet").isRefusal(401, "login-required");
    assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    new Member("nobody", Caller.nobody()).sends("1").to(grace).isRefusal(401, "login-required");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "ae_live_", "ae_live_ofSomebodyElsesServer", "ae_live_ %00 ü"})
  void a_key_of_somewhere_else_opens_nothing(String key) {
    Caller.withKey(key).get("/api/v1/wallet").isRefusal(401, "invalid-api-key");
  }

  @Test
  void a_revoked_key_opens_nothing() {
    Member brief = ada.mayOnly("wallet:read");
    assertThat(brief.balance()).isEqualTo("100.00");
    String newest =
        ada.caller()
            .get("/api/v1/api-keys")
            .list()
            .get(0)
            .getAsJsonObject()
            .get("id")
            .getAsString();
    ada.caller().delete("/api/v1/api-keys/" + newest).is(204);
    brief.caller().get("/api/v1/wallet").isRefusal(401, "invalid-api-key");
    ada.caller().delete("/api/v1/api-keys/" + newest).isRefusal(404, "no-such-api-key");
  }

  @Test
  void an_expired_key_opens_nothing() {
    String wish = "{\"name\":\"Brief\",\"scopes\":[\"wallet:read\"],\"expiresAfterDays\":1}";
    Answer made = ada.caller().post("/api/v1/api-keys", wish).is(201);
    Caller brief = Caller.withKey(made.text("secret"));
    brief.get("/api/v1/wallet").is(200);
    TheBooks.change(
        "update identity.api_key set expires_at = now() - interval '1 second'"
            + " where id = cast(? as uuid)",
        made.json().getAsJsonObject("key").get("id").getAsString());
    brief.get("/api/v1/wallet").isRefusal(401, "invalid-api-key");
  }

  @Test
  void a_key_does_only_what_its_scopes_say() {
    Member reader = ada.mayOnly("wallet:read");
    reader.sends("1").to(grace).isRefusal(403, "not-allowed");
    reader.orders("coins-100", Member.freshKey()).isRefusal(403, "not-allowed");
    ada.mayOnly("wallet:transfer").caller().get("/api/v1/wallet").isRefusal(403, "not-allowed");
    assertThat(ada.balance()).isEqualTo("100.00");
  }

  @Test
  void a_transfer_is_seen_by_its_two_sides_only() {
    Member alan = Member.with("5");
    String id = alan.sends("1").to(grace).is(201).text("id");
    assertThat(alan.caller().get(TRANSFERS + "/" + id).is(200).text("amount")).isEqualTo("-1.00");
    assertThat(grace.caller().get(TRANSFERS + "/" + id).is(200).text("amount")).isEqualTo("1.00");
    ada.caller().get(TRANSFERS + "/" + id).isRefusal(404, "no-such-transfer");
  }

  @Test
  void a_transfer_that_does_not_exist_is_not_found() {
    ada.caller().get(TRANSFERS + "/" + UUID.randomUUID()).isRefusal(404, "no-such-transfer");
    ada.caller().get(TRANSFERS + "/not-an-id").isRefusal(404, "malformed-id");
    ada.caller().get(TRANSFERS + "/1-1-1-1-1").isRefusal(404, "no-such-transfer");
  }

  private Answer posts(String body) {
    return ada.caller().post(TRANSFERS, body, "Idempotency-Key", Member.freshKey());
  }
}
