package com.aetherial.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.ServerLog;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every act of an administrator can be found again, and by nobody else. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(ServerLog.class)
class AuditIT {
  private static final String LOG = "/api/v1/admin/audit";

  private final Member admin = Member.named("admin");
  private final Member ada = Member.signsUp();

  @Test
  void a_gift_a_freeze_and_a_permission_are_written_down() {
    admin.gives("3", ada, "For the talk").is(201);
    admin
        .caller()
        .ask(
            "PUT",
            "/api/v1/admin/economy/freezes/" + ada.username(),
            BodyPublishers.ofString("{\"mode\":\"FROZEN\",\"reason\":\"Asked by the bank\"}"),
            "Content-Type",
            "application/json")
        .is(200);
    String grant = "/api/v1/admin/people/" + ada.username() + "/permissions/economy:give";
    admin.caller().put(grant).is(204);
    admin.caller().put(grant).is(204);
    JsonArray acts = actsUpon(ada);
    assertThat(acts).hasSize(3);
    assertThat(word(acts, 0)).isEqualTo("identity.permissionGiven");
    assertThat(word(acts, 1)).isEqualTo("wallet.frozen");
    JsonObject gift = acts.get(2).getAsJsonObject();
    assertThat(gift.get("act").getAsString()).isEqualTo("wallet.given");
    assertThat(gift.get("username").getAsString()).isEqualTo("admin");
    assertThat(gift.get("objectName").getAsString()).isEqualTo(ada.username());
    assertThat(gift.get("after").getAsString()).isEqualTo("3.00");
    assertThat(gift.get("reason").getAsString()).isEqualTo("For the talk");
    assertThat(gift.get("address").getAsString()).isEqualTo("127.0.0.1");
  }

  @Test
  void a_refused_act_leaves_no_line() {
    admin.gives("0.50", new Member("nobody-at-all", ada.caller()), "Refused reason").is(404);
    assertThat(acts("?text=Refused%20reason")).isEmpty();
  }

  @Test
  void the_list_is_narrowed_and_paged_by_the_address() {
    admin.gives("1", ada, "First").is(201);
    admin.gives("1", ada, "Second").is(201);
    String all = "?object=" + id(ada) + "&act=wallet.given";
    assertThat(acts(all + "&text=first")).hasSize(1);
    assertThat(acts(all + "&actor=" + ada.username())).isEmpty();
    assertThat(acts(all + "&to=2020-01-01")).isEmpty();
    JsonObject first = admin.caller().get(LOG + all + "&limit=1").is(200).json();
    assertThat(first.getAsJsonArray("items")).hasSize(1);
    assertThat(acts(all + "&limit=1&cursor=" + first.get("next").getAsString())).hasSize(1);
    admin.caller().get(LOG + "?from=yesterday").isRefusal(422, "malformed-cursor");
    assertThat(admin.caller().get(LOG + "/export.csv" + all).is(200).body())
        .contains("First", "Second", "wallet.given");
    assertThat(admin.caller().get(LOG + "/export.json" + all).is(200).body()).contains("Second");
  }

  @Test
  void the_chain_is_right() {
    JsonObject check = admin.caller().get(LOG + "/check").is(200).json();
    assertThat(check.getAsJsonArray("broken")).isEmpty();
  }

  @Test
  void nobody_reads_it_without_the_permission() {
    ada.caller().get(LOG).isRefusal(403, "not-allowed");
    ada.caller().get(LOG + "/export.csv").isRefusal(403, "not-allowed");
    admin.mayOnly("economy:give").caller().get(LOG + "/check").isRefusal(403, "not-allowed");
    Caller.nobody().get(LOG).is(401);
  }

  private JsonArray actsUpon(Member member) {
    return acts("?object=" + id(member));
  }

  private JsonArray acts(String query) {
    return admin.caller().get(LOG + query).is(200).json().getAsJsonArray("items");
  }

  private static String id(Member member) {
    return member.caller().get("/api/v1/me").is(200).text("id");
  }

  private static String word(JsonArray acts, int index) {
    return acts.get(index).getAsJsonObject().get("act").getAsString();
  }
}
