package com.aetherial.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.TheBooks;
import com.aetherial.testing.Window;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Who sends more than was asked for gets no right by it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MassAssignmentOfRightsIT {
  private static final String STANDING =
      "select role || ' ' || state || ' ' || (email_verified_at is null) from identity.person"
          + " where username = ?";
  private static final String MORE =
      "\"role\":\"ADMIN\",\"emailVerifiedAt\":\"2026-01-01T00:00:00Z\","
          + "\"permissions\":[\"admin:*\"],\"personId\":\"";

  private final Member mallory = Member.signsUp();
  private final Member victim = Member.signsUp();
  private final String other = victim.caller().get("/api/v1/me").text("id");

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
  void a_key_gives_nobody_more_than_they_have() {
    for (String scope : List.of("economy:give", "admin:read", "*", "admin:*", "identity:grant")) {
      String wish = "{\"name\":\"More\",\"scopes\":[\"" + scope + "\"],%s%s\"}";
      Window.of(mallory)
          .caller()
          .post("/api/v1/api-keys", wish.formatted(MORE, other))
          .isRefusal(422, "unknown-scope");
    }
    mallory
        .mayOnly("keys:manage")
        .caller()
        .post("/api/v1/api-keys", "{\"name\":\"More\",\"scopes\":[\"wallet:transfer\"]}")
        .isRefusal(422, "unknown-scope");
  }

  @Test
  void preferences_and_choices_hold_what_they_are_for_and_only_ones_own() {
    Caller browser = Window.of(mallory).caller();
    String wish =
        "[{\"topic\":\"wallet\",\"inApp\":true,\"mail\":\"NEVER\",\"push\":false,%s%s\"}]"
            .formatted(MORE, other);
    put(browser, "/api/v1/notifications/preferences", wish);
    put(browser, "/api/v1/choices/privacy", "{\"role\":\"ADMIN\",\"personId\":\"" + other + "\"}");
    assertThat(TheBooks.rows(STANDING, mallory.username())).containsExactly("MEMBER ACTIVE true");
    assertThat(
            TheBooks.rows(
                "select person_id from notifications.preference where person_id = ?::uuid", other))
        .isEmpty();
  }

  @Test
  void a_question_is_neither_urgent_nor_solved_nor_asked_by_somebody_else_by_saying_so() {
    String wish =
        "{\"subject\":\"Where?\",\"topic\":\"WALLET\",\"body\":\"Gone.\",\"priority\":\"URGENT\","
            + "\"state\":\"SOLVED\",\"agentId\":\"%s\",\"number\":1,\"rating\":\"GOOD\","
            + "\"kind\":\"AGENT\",%s%s\"}";
    mallory.caller().post("/api/v1/tickets", wish.formatted(other, MORE, other)).is(201);
    assertThat(
            TheBooks.rows(
                "select t.state || ' ' || t.priority || ' ' || m.kind || ' '"
                    + " || (t.agent_id is null) from help.ticket t join help.ticket_message m"
                    + " on m.ticket_id = t.id join identity.person p on p.id = t.person_id"
                    + " where p.username = ?",
                mallory.username()))
        .containsExactly("NEW NORMAL MEMBER true");
  }

  private static void put(Caller caller, String path, String json) {
    assertThat(
            caller
                .ask("PUT", path, BodyPublishers.ofString(json), "Content-Type", "application/json")
                .status())
        .as(path)
        .isLessThan(500);
  }
}
