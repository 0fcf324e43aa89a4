package com.aetherial.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.ServerLog;
import com.aetherial.testing.Window;
import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What members show to others: held back, reported, judged. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(ServerLog.class)
class ContentIT {
  private static final Gson JSON = new Gson();
  private static final String QUEUE = "/api/v1/admin/content";
  private static final String RULES = "/api/v1/admin/content-rules";

  private final Caller admin = Member.named("admin").caller();
  private final Member ada = Member.signsUp();
  private final Member grace = Member.signsUp();

  @Test
  void a_profile_that_is_reported_and_rejected_is_hidden_until_it_is_changed() {
    edits("Buy my watches");
    String id = ada.caller().get("/api/v1/me").text("id");
    report("identity", "profile", id).is(204);
    report("identity", "profile", id).isRefusal(409, "reported-already");
    JsonObject item = only("WAITING", "Buy my watches");
    assertThat(item.get("reports").getAsInt()).isEqualTo(1);
    assertThat(bio(grace)).isEqualTo("Buy my watches");
    String path = QUEUE + "/" + item.get("id").getAsString();
    assertThat(admin.get(path + "/reports").is(200).body()).contains(grace.username());
    put(path + "/rejection", Map.of("reason", "SPAM", "note", "A shop")).is(200);
    put(path + "/rejection", Map.of("reason", "SPAM", "note", ""))
        .isRefusal(409, "content-decided");
    assertThat(bio(grace)).isEmpty();
    assertThat(bio(ada)).isEqualTo("Buy my watches");
    assertThat(ada.caller().get("/api/v1/notifications").is(200).body()).contains("advertising");
    edits("Buy my watches");
    assertThat(bio(grace)).isEmpty();
    edits("I like watches");
    assertThat(bio(grace)).isEqualTo("I like watches");
    assertThat(admin.get("/api/v1/admin/audit?object=" + item.get("id").getAsString()).body())
        .contains("content.rejected", "SPAM: A shop");
  }

  @Test
  void a_rule_holds_back_what_has_its_word_until_somebody_lets_it_be_seen() {
    String word = "casino" + ada.username().replaceAll("[^a-z0-9]", "");
    put(RULES, Map.of("kind", "WORD", "value", word, "on", true, "reason", "A wave")).is(200);
    assertThat(admin.get(RULES + "/matching?text=my%20" + word).is(200).body()).contains(word);
    put(RULES, Map.of("kind", "DOMAIN", "value", "no domain", "on", true, "reason", "x"))
        .isRefusal(422, "rule-refused");
    edits("Try my " + word + ".");
    assertThat(bio(grace)).isEmpty();
    String path = QUEUE + "/" + only("WAITING", word).get("id").getAsString();
    put(path + "/publication", Map.of("at", "2020-01-01T00:00:00Z"))
        .isRefusal(422, "moment-passed");
    admin.put(path + "/feature").isRefusal(409, "content-decided");
    admin.put(path + "/approval").is(200);
    assertThat(bio(grace)).contains(word);
    admin.put(path + "/feature").is(200);
    admin.put(path + "/approval").isRefusal(409, "content-decided");
    edits("");
    assertThat(admin.get(QUEUE + "?text=" + word).is(200).json().getAsJsonArray("items")).isEmpty();
  }

  @Test
  void a_message_is_reported_by_who_received_it_alone() {
    Member sender = Member.with("5");
    String wish =
        JSON.toJson(Map.of("to", grace.username(), "amount", "1", "note", "You fool " + wordOf()));
    Answer sent =
        sender
            .caller()
            .post("/api/v1/wallet/transfers", wish, "Idempotency-Key", Member.freshKey());
    String transfer = grace.statement().get(0).getAsJsonObject().get("id").getAsString();
    assertThat(sent.status()).isBetween(200, 201);
    assertThat(Window.of(grace).open("/wallet/receipt?id=" + transfer).is(200).body())
        .contains("/content/report?module=wallet");
    reportBy(ada, "wallet", "message", transfer).isRefusal(404, "no-such-content");
    reportBy(sender, "wallet", "message", transfer).isRefusal(404, "no-such-content");
    reportBy(grace, "wallet", "message", transfer).is(204);
    only("WAITING", "You fool " + wordOf());
    grace.caller().get(QUEUE).isRefusal(403, "not-allowed");
  }

  private String wordOf() {
    return ada.username();
  }

  private JsonObject only(String state, String text) {
    String query = "?state=" + state + "&text=" + text.replace(" ", "%20");
    var items = admin.get(QUEUE + query).is(200).json().getAsJsonArray("items");
    assertThat(items).hasSize(1);
    return items.get(0).getAsJsonObject();
  }

  private Answer report(String module, String type, String id) {
    return reportBy(grace, module, type, id);
  }

  private static Answer reportBy(Member member, String module, String type, String id) {
    Map<String, String> wish =
        Map.of("module", module, "type", type, "entityId", id, "reason", "ABUSE", "note", "Look");
    return Member.inBrowser(member.username()).post("/api/v1/content-reports", JSON.toJson(wish));
  }

  private Answer put(String path, Map<String, ?> wish) {
    return admin.ask(
        "PUT",
        path,
        BodyPublishers.ofString(JSON.toJson(wish)),
        "Content-Type",
        "application/json");
  }

  private String bio(Member reader) {
    return reader.caller().get("/api/v1/people/" + ada.username()).is(200).text("bio");
  }

  private void edits(String bio) {
    Map<String, String> all = new LinkedHashMap<>(Map.of("fullName", "Ada of the tests"));
    for (String name : new String[] {"bio", "location", "website", "links"}) {
      all.put(name, "");
      all.put(name + "To", "EVERYBODY");
    }
    all.put("bio", bio);
    Answer saved = Window.of(ada).submit("/settings/profile", "profile-form", "save", all);
    assertThat(saved.status()).as(saved.body()).isEqualTo(302);
  }
}
