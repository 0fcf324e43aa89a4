package com.aetherial.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.ServerLog;
import com.google.gson.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Members as administrators look after them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(ServerLog.class)
class MembersIT {
  private static final String USERS = "/api/v1/admin/users/";

  private final Member admin = Member.named("admin");
  private final Member ada = Member.signsUp();

  @Test
  void who_is_suspended_is_out_at_once_and_comes_back_when_let_in() {
    Caller browser = Member.inBrowser(ada.username());
    browser.get("/wallet").is(200);
    JsonObject out = suspend(ada, "{\"days\":7,\"reason\":\"Spam\"}").is(200).json();
    assertThat(member(out).get("state").getAsString()).isEqualTo("SUSPENDED");
    assertThat(member(out).has("suspendedUntil")).isTrue();
    browser.get("/wallet").is(302);
    ada.caller().get("/api/v1/wallet").is(401);
    suspend(ada, "{\"reason\":\"Again\"}").isRefusal(409, "suspended-already");
    admin.caller().delete(USERS + ada.username() + "/suspension?reason=Sorry").is(200);
    ada.caller().get("/api/v1/wallet").is(200);
    admin.caller().delete(path(ada) + "?reason=Again").isRefusal(409, "not-suspended");
    assertThat(acts(ada)).contains("identity.suspended", "identity.letIn", "Spam", "Sorry");
  }

  @Test
  void many_are_kept_out_each_by_itself() {
    Member grace = Member.signsUp();
    String many =
        "{\"usernames\":[\"%s\",\"%s\",\"admin\"],\"days\":1,\"reason\":\"A ring\"}"
            .formatted(ada.username(), grace.username());
    String told = admin.caller().post(USERS + "suspensions", many).is(200).body();
    assertThat(told).contains("acting-upon-oneself").doesNotContain("out-of-reach");
    ada.caller().get("/api/v1/wallet").is(401);
    admin.caller().post(USERS + "suspensions/end", many).is(200);
    grace.caller().get("/api/v1/wallet").is(200);
  }

  @Test
  void nobody_acts_upon_who_may_do_more() {
    Member helper = Member.signsUp();
    String rights = "/api/v1/admin/people/" + helper.username() + "/roles/moderator";
    admin.caller().put(rights).is(204);
    Caller browser = Member.inBrowser(helper.username());
    put(browser, "admin", "{\"days\":1,\"reason\":\"Coup\"}").isRefusal(403, "out-of-reach");
    put(browser, ada.username(), "{\"days\":1,\"reason\":\"Spam\"}").is(200);
    browser
        .ask(
            "PUT",
            USERS + ada.username(),
            BodyPublishers.ofString("{\"fullName\":\"A\",\"role\":\"ADMIN\",\"reason\":\"x\"}"),
            "Content-Type",
            "application/json")
        .isRefusal(403, "not-allowed");
  }

  @Test
  void name_and_rank_are_changed_with_a_reason() {
    JsonObject now = edit("{\"fullName\":\"Ada King\",\"role\":\"STAFF\",\"reason\":\"Hired\"}");
    assertThat(member(now).get("fullName").getAsString()).isEqualTo("Ada King");
    assertThat(member(now).get("role").getAsString()).isEqualTo("STAFF");
    assertThat(acts(ada)).contains("identity.renamed", "identity.ranked", "Hired", "STAFF");
  }

  @Test
  void members_are_found_and_paged() {
    String found = admin.caller().get(USERS + "?text=" + ada.username()).is(200).body();
    assertThat(found).contains(ada.username()).doesNotContain("\"admin\"");
    JsonObject page = admin.caller().get(USERS + "?limit=1").is(200).json();
    String next = page.get("next").getAsString();
    assertThat(admin.caller().get(USERS + "?limit=1&cursor=" + next).is(200).body())
        .doesNotContain(first(page));
    admin.caller().get(USERS + "?role=KING").isRefusal(422, "malformed-cursor");
  }

  @Test
  void a_view_is_kept_for_oneself() {
    String view = "{\"page\":\"/admin/users\",\"name\":\"Out\",\"query\":\"state=SUSPENDED\"}";
    String kept = admin.caller().post("/api/v1/admin/views", view).is(200).body();
    assertThat(kept).contains("state=SUSPENDED");
    ada.caller().get("/api/v1/admin/views").isRefusal(403, "not-allowed");
  }

  private Answer suspend(Member member, String wish) {
    return put(admin.caller(), member.username(), wish);
  }

  private static Answer put(Caller caller, String username, String wish) {
    return caller.ask(
        "PUT",
        USERS + username + "/suspension",
        BodyPublishers.ofString(wish),
        "Content-Type",
        "application/json");
  }

  private JsonObject edit(String wish) {
    return admin
        .caller()
        .ask(
            "PUT",
            USERS + ada.username(),
            BodyPublishers.ofString(wish),
            "Content-Type",
            "application/json")
        .is(200)
        .json();
  }

  private String acts(Member member) {
    String id = member.caller().get("/api/v1/me").is(200).text("id");
    return admin.caller().get("/api/v1/admin/audit?object=" + id).is(200).body();
  }

  private static String path(Member member) {
    return USERS + member.username() + "/suspension";
  }

  private static JsonObject member(JsonObject view) {
    return view.getAsJsonObject("member");
  }

  private static String first(JsonObject page) {
    return page.getAsJsonArray("items").get(0).getAsJsonObject().get("id").getAsString();
  }
}
