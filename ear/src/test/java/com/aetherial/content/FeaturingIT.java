package com.aetherial.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.Pause;
import com.aetherial.testing.ServerLog;
import com.aetherial.testing.Window;
import com.google.gson.Gson;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a rule that holds something back to everybody's first page. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(ServerLog.class)
class FeaturingIT {
  private static final Gson JSON = new Gson();
  private static final String QUEUE = "/api/v1/admin/content";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Caller admin = Member.named("admin").caller();
  private final Member ada = Member.signsUp();
  private final Member grace = Member.signsUp();
  private final String word = "lottery" + ada.username().replaceAll("[^a-z0-9]", "");

  @Test
  void what_was_held_back_is_published_at_its_moment_and_then_shown_above_others() {
    put(
            "/api/v1/admin/content-rules",
            Map.of("kind", "WORD", "value", word, "on", true, "reason", "A wave"))
        .is(200);
    writes("My " + word + " is fair.");
    String path = QUEUE + "/" + waiting();
    put(path + "/publication", Map.of("at", Instant.now().minusSeconds(1).toString()))
        .isRefusal(422, "moment-passed");
    put(path + "/publication", Map.of("at", Instant.now().plusSeconds(2).toString())).is(200);
    assertThat(bio()).isEmpty();
    admin.put(path + "/feature").isRefusal(409, "content-decided");
    Instant deadline = Instant.now().plus(PATIENCE);
    while (bio().isEmpty() && Instant.now().isBefore(deadline)) {
      Pause.shortly();
    }
    assertThat(bio()).contains(word);
    assertThat(dashboard()).doesNotContain(word);
    admin.put(path + "/feature").is(200);
    assertThat(dashboard()).contains("Members worth a look", word, "/people/" + ada.username());
    writes("Nothing to see.");
    assertThat(dashboard()).doesNotContain("/people/" + ada.username());
  }

  private String dashboard() {
    return Member.inBrowser(grace.username()).get("/dashboard").is(200).body();
  }

  private String waiting() {
    return admin
        .get(QUEUE + "?state=WAITING&text=" + word)
        .is(200)
        .json()
        .getAsJsonArray("items")
        .get(0)
        .getAsJsonObject()
        .get("id")
        .getAsString();
  }

  private String bio() {
    return grace.caller().get("/api/v1/people/" + ada.username()).is(200).text("bio");
  }

  private Answer put(String path, Map<String, ?> wish) {
    return admin.ask(
        "PUT",
        path,
        BodyPublishers.ofString(JSON.toJson(wish)),
        "Content-Type",
        "application/json");
  }

  private void writes(String bio) {
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
