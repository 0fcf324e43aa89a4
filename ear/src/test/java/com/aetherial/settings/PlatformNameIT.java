package com.aetherial.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.ServerLog;
import com.google.gson.Gson;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the platform is called stands wherever it names itself. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(ServerLog.class)
class PlatformNameIT {
  private static final Gson JSON = new Gson();
  private static final String SETTINGS = "/api/v1/admin/settings";

  private final Caller admin = Member.named("admin").caller();

  @AfterEach
  void the_name_is_as_it_was() {
    put("Aetherial", "");
  }

  @Test
  void name_and_address_are_chosen_and_seen() {
    put("Nairobi & Friends", "help@nairobi.example");
    assertThat(Caller.nobody().get("/").is(200).body())
        .contains("· Nairobi &amp; Friends</title>", ">Nairobi &amp; Friends</span>");
    assertThat(Caller.nobody().get("/help").is(200).body())
        .contains("mailto:help@nairobi.example");
  }

  private void put(String name, String address) {
    Answer now = admin.get(SETTINGS).is(200);
    Map<String, Object> wish =
        Map.of(
            "values",
            Map.of("kernel.platformName", name, "kernel.supportAddress", address),
            "reason",
            "A test");
    admin
        .ask(
            "PUT",
            SETTINGS,
            BodyPublishers.ofString(JSON.toJson(wish)),
            "Content-Type",
            "application/json",
            "If-Match",
            now.header("ETag"))
        .is(200);
  }
}
