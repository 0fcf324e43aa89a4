package com.aetherial.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.Member;
import com.aetherial.testing.ServerLog;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people are told, and what they do with it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(ServerLog.class)
class NotificationsIT {
  private static final String LIST = "/api/v1/notifications";

  private final Member ada = Member.with("20");
  private final Member grace = Member.signsUp();

  @Test
  void who_receives_coins_is_told_once_and_where_to_look() {
    ada.sends("2").to(grace).is(201);
    assertThat(unread(grace)).isEqualTo(1);
    JsonObject told = only(list(grace, ""));
    assertThat(told.get("kind").getAsString()).isEqualTo("wallet.received");
    assertThat(told.get("title").getAsString()).contains(ada.username()).contains("2.00");
    assertThat(told.get("link").getAsString()).startsWith("/wallet/receipt?id=");
    assertThat(told.get("state").getAsString()).isEqualTo("UNREAD");
  }

  @Test
  void nobody_is_told_of_what_did_not_happen() {
    ada.sends("21").to(grace).isRefusal(409, "insufficient-balance");
    assertThat(unread(grace)).isZero();
  }

  @Test
  void what_is_read_archived_or_put_off_lies_where_it_belongs() {
    ada.sends("1").to(grace).is(201);
    String id = only(list(grace, "")).get("id").getAsString();
    act(grace, id, "read").is(204);
    assertThat(unread(grace)).isZero();
    assertThat(list(grace, "?state=READ")).hasSize(1);
    snooze(grace, id, Instant.now().plus(2, ChronoUnit.HOURS)).is(204);
    assertThat(list(grace, "")).isEmpty();
    assertThat(list(grace, "?state=SNOOZED")).hasSize(1);
    assertThat(unread(grace)).isZero();
    act(grace, id, "archive").is(204);
    assertThat(list(grace, "")).isEmpty();
    assertThat(list(grace, "?state=ARCHIVED")).hasSize(1);
    act(grace, id, "restore").is(204);
    assertThat(list(grace, "?state=READ")).hasSize(1);
  }

  @Test
  void everything_is_read_at_once() {
    ada.sends("1").to(grace).is(201);
    ada.sends("2").to(grace).is(201);
    Answer read = grace.caller().post(LIST + "/read-all", "").is(200);
    assertThat(read.json().get("read").getAsInt()).isEqualTo(2);
    assertThat(unread(grace)).isZero();
  }

  @Test
  void nobody_touches_the_notifications_of_somebody_else() {
    ada.sends("1").to(grace).is(201);
    String id = only(list(grace, "")).get("id").getAsString();
    for (String act : new String[] {"read", "archive", "restore"}) {
      act(ada, id, act).isRefusal(404, "no-such-notification");
    }
    snooze(ada, id, Instant.now().plus(1, ChronoUnit.HOURS)).isRefusal(404, "no-such-notification");
    assertThat(unread(grace)).isEqualTo(1);
    grace.mayOnly("wallet:read").caller().get(LIST).isRefusal(403, "not-allowed");
  }

  @Test
  void a_moment_that_makes_no_sense_is_refused() {
    ada.sends("1").to(grace).is(201);
    String id = only(list(grace, "")).get("id").getAsString();
    snooze(grace, id, Instant.now().minus(1, ChronoUnit.HOURS))
        .isRefusal(422, "snooze-out-of-range");
    snooze(grace, id, Instant.now().plus(91, ChronoUnit.DAYS))
        .isRefusal(422, "snooze-out-of-range");
    grace.caller().post(LIST + "/" + id + "/snooze", "{}").isRefusal(400, "body-missing");
    grace.caller().get(LIST + "?state=LOST").isRefusal(422, "unknown-state");
    grace.caller().get(LIST + "?cursor=nowhere").isRefusal(422, "malformed-cursor");
  }

  @Test
  void the_list_is_read_page_by_page_in_both_directions() {
    for (int i = 1; i <= 5; i++) {
      ada.sends("1").to(grace).is(201);
    }
    JsonObject first = grace.caller().get(LIST + "?limit=2").is(200).json();
    JsonObject second = page(first, "next");
    JsonObject third = page(second, "next");
    assertThat(third.getAsJsonArray("items")).hasSize(1);
    assertThat(third.has("next")).isFalse();
    assertThat(page(third, "prev").get("items")).isEqualTo(second.get("items"));
    assertThat(page(second, "prev").get("items")).isEqualTo(first.get("items"));
  }

  private JsonObject page(JsonObject from, String side) {
    String cursor = from.get(side).getAsString();
    return grace.caller().get(LIST + "?limit=2&cursor=" + cursor).is(200).json();
  }

  private static Answer act(Member member, String id, String act) {
    return member.caller().post(LIST + "/" + id + "/" + act, "");
  }

  private static Answer snooze(Member member, String id, Instant until) {
    String wish = "{\"until\":\"" + until + "\"}";
    return member.caller().post(LIST + "/" + id + "/snooze", wish);
  }

  private static int unread(Member member) {
    return member.caller().get(LIST + "/unread").is(200).json().get("unread").getAsInt();
  }

  private static JsonArray list(Member member, String query) {
    return member.caller().get(LIST + query).is(200).json().getAsJsonArray("items");
  }

  private static JsonObject only(JsonArray items) {
    assertThat(items).hasSize(1);
    return items.get(0).getAsJsonObject();
  }
}
