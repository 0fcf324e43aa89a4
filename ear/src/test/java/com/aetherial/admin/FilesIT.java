package com.aetherial.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.ServerLog;
import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What administrators know about a member: what they did, what was noted, who is like them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(ServerLog.class)
class FilesIT {
  private static final String USERS = "/api/v1/admin/users";

  private final Member admin = Member.named("admin");
  private final Member ada = Member.with("5");

  @Test
  void what_a_member_did_is_read_by_who_may_and_that_it_was_read_is_kept() {
    ada.sends("1").to(Member.signsUp()).is(201);
    String path = USERS + "/" + ada.username() + "/activity";
    assertThat(admin.caller().get(path).is(200).body()).contains("\"sent\"");
    assertThat(admin.caller().get(path + "?module=identity").is(200).body())
        .doesNotContain("\"sent\"");
    ada.caller().get(path).isRefusal(403, "not-allowed");
    admin.mayOnly("activity:read").caller().get(path).isRefusal(403, "not-allowed");
    admin.caller().get(USERS + "/nobody-here/activity").isRefusal(404, "no-such-person");
    assertThat(acts()).contains("activity.read");
    String page = "/admin/users/activity?username=" + ada.username();
    Caller helper = Member.inBrowser(ada.username());
    helper.get(page).is(403);
  }

  @Test
  void notes_and_strikes_are_for_administrators_and_a_strike_can_be_taken_back() {
    String path = USERS + "/" + ada.username() + "/notes";
    admin.caller().post(path, "{\"isStrike\":false,\"text\":\"Was friendly\"}").is(200);
    admin.caller().post(path, "{\"isStrike\":true,\"text\":\"Wrote spam\"}").is(200);
    String id = notes(path).get(0).getAsJsonObject().get("id").getAsString();
    admin.caller().post(path, "{\"isStrike\":true,\"text\":\" \"}").isRefusal(422, "validation");
    ada.caller().get(path).isRefusal(403, "not-allowed");
    ada.caller().post(path, "{\"text\":\"I am good\"}").isRefusal(403, "not-allowed");
    admin
        .caller()
        .post(USERS + "/admin/notes", "{\"text\":\"Me\"}")
        .isRefusal(409, "acting-upon-oneself");
    admin.caller().delete(path + "/" + id).is(200);
    admin.caller().delete(path + "/" + id).isRefusal(404, "no-such-note");
    assertThat(notes(path)).hasSize(2);
    assertThat(acts())
        .contains("identity.struck", "identity.noteWithdrawn")
        .doesNotContain("Wrote spam");
  }

  @Test
  void members_are_narrowed_down_and_taken_away_as_a_file() {
    String who = "?text=" + ada.username();
    assertThat(usernames(who + "&confirmed=no&seen=30")).contains(ada.username());
    assertThat(usernames(who + "&seen=-30")).isEqualTo("[]");
    assertThat(usernames(who + "&confirmed=yes")).isEqualTo("[]");
    assertThat(usernames(who + "&joinedTo=2020-01-01")).isEqualTo("[]");
    assertThat(usernames(who + "&joinedFrom=2020-01-01&given=any")).contains(ada.username());
    admin.caller().get(USERS + "?joinedFrom=soon").isRefusal(422, "malformed-cursor");
    String many = "{\"usernames\":[\"" + ada.username() + "\"],\"reason\":\"She called\"}";
    assertThat(admin.caller().post(USERS + "/confirmations", many).is(200).body())
        .doesNotContain("problem");
    assertThat(admin.caller().post(USERS + "/confirmations", many).is(200).body())
        .contains("email-verified-already");
    admin.caller().post(USERS + "/roles/auditor", many).is(200);
    assertThat(usernames(who + "&confirmed=yes&given=auditor")).contains(ada.username());
    assertThat(admin.caller().get(USERS + ".csv" + who).is(200).body())
        .startsWith("username,name,email,confirmed")
        .contains(ada.username() + ",");
    ada.caller().get(USERS + ".csv").isRefusal(403, "not-allowed");
  }

  private String usernames(String query) {
    return admin.caller().get(USERS + query).is(200).json().getAsJsonArray("items").toString();
  }

  private JsonArray notes(String path) {
    return JsonParser.parseString(admin.caller().get(path).is(200).body()).getAsJsonArray();
  }

  private String acts() {
    String id = ada.caller().get("/api/v1/me").is(200).text("id");
    return admin.caller().get("/api/v1/admin/audit?object=" + id).is(200).body();
  }
}
