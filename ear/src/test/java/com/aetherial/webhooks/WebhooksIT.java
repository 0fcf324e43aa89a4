package com.aetherial.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.aetherial.testing.Answer;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.Pause;
import com.aetherial.testing.ServerLog;
import com.aetherial.testing.TheBooks;
import com.google.gson.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What happens is told elsewhere, once it is true, signed, and again until it is taken. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(ServerLog.class)
class WebhooksIT {
  private static final String ROOT = "/api/v1/admin/webhooks";
  private static final String SIGN_UP = "\"identity.personRegistered\"";
  private static final Caller ADMIN = Member.named("admin").caller();

  private final Receiver receiver = new Receiver();
  private String id = "";
  private String secret = "";

  @AfterEach
  void forget() {
    receiver.close();
    if (!id.isEmpty()) {
      ADMIN.delete(ROOT + "/" + id).is(204);
    }
  }

  private void subscribe(String types) {
    Answer made = ADMIN.post(ROOT, wish(receiver.url(), types, true)).is(201);
    id = made.text("id");
    secret = made.text("secret");
    assertThat(secret).startsWith("whsec_");
  }

  private static String wish(String url, String types, boolean on) {
    return "{\"url\":\"%s\",\"note\":\"A try\",\"types\":[%s],\"on\":%s}".formatted(url, types, on);
  }

  @Test
  void who_signs_up_is_told_once_and_signed() {
    subscribe(SIGN_UP);
    Member ada = Member.signsUp();
    Receiver.Received news = receiver.awaits(1);
    assertThat(news.isSignedWith(secret)).isTrue();
    assertThat(news.path()).isEqualTo("/hooks?of=aetherial");
    assertThat(Instant.ofEpochSecond(Long.parseLong(news.timestamp())))
        .isCloseTo(Instant.now(), within(Duration.ofMinutes(1)));
    JsonObject body = news.json();
    assertThat(body.get("type").getAsString()).isEqualTo("identity.personRegistered");
    assertThat(Instant.parse(body.get("timestamp").getAsString())).isBefore(Instant.now());
    assertThat(body.getAsJsonObject("data").keySet()).containsExactly("personId");
    assertThat(
            TheBooks.count(
                "select count(*) from identity.person where username = ? and id = cast(? as uuid)",
                ada.username(),
                body.getAsJsonObject("data").get("personId").getAsString()))
        .isEqualTo(1);
    assertThat(news.body()).doesNotContain(ada.username(), "example.org");
    JsonObject line = deliveryBecomes("DONE");
    assertThat(line.get("status").getAsInt()).isEqualTo(204);
  }

  @Test
  void what_does_not_happen_is_not_told() {
    subscribe("\"ledger.transferPosted\"");
    Member poor = Member.signsUp();
    poor.sends("5").to("ada").isRefusal(409, "insufficient-balance");
    assertThat(mine("")).isZero();
    Member.named("admin").gives("5", poor, "A start").is(201);
    assertThat(receiver.awaits(1).json().getAsJsonObject("data").get("kind").getAsString())
        .isEqualTo("GRANT");
  }

  @Test
  void what_is_not_taken_comes_again_under_its_id_and_both_secrets_sign_meanwhile() {
    subscribe(SIGN_UP);
    receiver.answers(500);
    test();
    receiver.awaits(1);
    String renewed = ADMIN.post(ROOT + "/" + id + "/secret", "").is(200).text("secret");
    receiver.answers(200);
    Receiver.Received second = receiver.awaits(2);
    assertThat(second.id()).isEqualTo(receiver.received().get(0).id());
    assertThat(second.isSignedWith(secret)).isTrue();
    assertThat(second.isSignedWith(renewed)).isTrue();
    String delivery = deliveryBecomes("DONE").get("id").getAsString();
    assertThat(attempts(delivery).body()).contains("\"status\":500", "\"status\":200");
    ADMIN.post(ROOT + "/" + id + "/deliveries/" + delivery + "/replay", "").is(202);
    assertThat(receiver.awaits(3).id()).isEqualTo(second.id());
    TheBooks.change(
        "update webhooks.endpoint set previous_until = now() where id = cast(? as uuid)", id);
    test();
    assertThat(receiver.awaits(4).isSignedWith(secret)).isFalse();
    assertThat(receiver.awaits(4).isSignedWith(renewed)).isTrue();
  }

  @Test
  void whoever_takes_nothing_for_five_days_is_left_and_administrators_hear_of_it() {
    subscribe(SIGN_UP);
    TheBooks.change(
        "update webhooks.endpoint set failing_since = now() - interval '6 days'"
            + " where id = cast(? as uuid)",
        id);
    receiver.answers(503);
    test();
    deliveryIsTried();
    assertThat(ADMIN.get(ROOT + "/" + id).is(200).text("offReason")).isEqualTo("FAILING");
    assertThat(ADMIN.get("/api/v1/notifications").is(200).body()).contains(receiver.url());
    ADMIN.post(ROOT + "/" + id + "/deliveries", "").isRefusal(409, "endpoint-is-off");
    Member.signsUp();
    assertThat(mine("and type <> 'webhooks.test'")).isZero();
  }

  @Test
  void whoever_is_gone_is_left_at_once() {
    subscribe(SIGN_UP);
    receiver.answers(410);
    test();
    deliveryIsTried();
    assertThat(ADMIN.get(ROOT + "/" + id).is(200).text("offReason")).isEqualTo("GONE");
  }

  @Test
  void nothing_is_sent_inside_the_network_or_of_what_nobody_tells() {
    for (String url :
        new String[] {"https://10.0.0.1/", "https://169.254.169.254/", "gopher://x"}) {
      ADMIN.post(ROOT, wish(url, SIGN_UP, true)).isRefusal(422, "address-refused");
    }
    ADMIN
        .post(ROOT, wish(receiver.url(), "\"nothing.happened\"", true))
        .isRefusal(422, "unknown-happening");
    ADMIN.post(ROOT, wish(receiver.url(), "", true)).is(422);
    String other = "00000000-0000-7000-8000-000000000000";
    ADMIN.get(ROOT + "/" + other).isRefusal(404, "no-such-endpoint");
    ADMIN.get(ROOT + "/nonsense").is(404);
  }

  @Test
  void an_endpoint_is_changed_and_everything_is_audited() {
    subscribe(SIGN_UP);
    ADMIN
        .ask(
            "PUT",
            ROOT + "/" + id,
            BodyPublishers.ofString(wish(receiver.url(), SIGN_UP, false)),
            "Content-Type",
            "application/json")
        .is(200);
    Member.signsUp();
    assertThat(mine("")).isZero();
    assertThat(ADMIN.get("/api/v1/admin/audit?object=" + id).is(200).body())
        .contains("webhooks.added", "webhooks.changed")
        .doesNotContain(secret);
    assertThat(
            TheBooks.rows(
                "select position(convert_to(?, 'UTF8') in secret)::text from webhooks.endpoint"
                    + " where id = cast(? as uuid)",
                secret,
                id))
        .containsExactly("0");
  }

  private void test() {
    ADMIN.post(ROOT + "/" + id + "/deliveries", "").is(202);
  }

  private Answer attempts(String delivery) {
    return ADMIN.get(ROOT + "/" + id + "/deliveries/" + delivery + "/attempts").is(200);
  }

  private long mine(String which) {
    return TheBooks.count(
        "select count(*) from webhooks.delivery where endpoint_id = cast(? as uuid) " + which, id);
  }

  private JsonObject newest() {
    return ADMIN.get(ROOT + "/" + id + "/deliveries").is(200).list().get(0).getAsJsonObject();
  }

  private void deliveryIsTried() {
    receiver.awaits(1);
    for (int i = 0; i < 200 && newest().get("status") == null; i++) {
      Pause.shortly();
    }
  }

  private JsonObject deliveryBecomes(String state) {
    for (int i = 0; i < 200 && !newest().get("state").getAsString().equals(state); i++) {
      Pause.shortly();
    }
    assertThat(newest().get("state").getAsString()).isEqualTo(state);
    return newest();
  }
}
