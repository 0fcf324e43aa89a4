package com.aetherial.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.Pause;
import com.aetherial.testing.ServerLog;
import com.google.gson.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everybody may know how the platform is and what is new, also who cannot log in. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(ServerLog.class)
@Timeout(60)
class StatusIT {
  private static final String NOTICE = "/api/v1/admin/settings/system.notice";
  private static final Caller ADMIN = Member.named("admin").caller();

  @AfterEach
  void nothing_is_told_again() {
    tell("");
  }

  @Test
  void how_it_is_stands_there_in_plain_words_and_names_no_machine() {
    String page = Caller.nobody().get("/status").is(200).body();
    assertThat(page).contains("Everything works.", "Messages of payment providers");
    JsonObject status = Caller.nobody().get("/api/v1/status").is(200).json();
    assertThat(status.get("isWell").getAsBoolean()).isTrue();
    assertThat(status.getAsJsonArray("parts")).hasSizeGreaterThan(3);
    assertThat(status.toString()).doesNotContain("jdbc", "localhost", "details");
    assertThat(Caller.nobody().get("/").is(200).body()).contains("/status", "/changelog");
  }

  @Test
  void what_administrators_tell_is_told_to_everybody() {
    tell("Cards are refused at the moment.");
    while (!Caller.nobody().get("/status").is(200).body().contains("Cards are refused")) {
      Pause.shortly();
    }
    assertThat(Caller.nobody().get("/api/v1/status").is(200).text("notice")).contains("Cards");
  }

  @Test
  void what_is_new_is_told_in_the_readers_language() {
    assertThat(Caller.nobody().get("/changelog").is(200).body()).contains("What is new");
    assertThat(Caller.nobody().with("Accept-Language", "de").get("/changelog").is(200).body())
        .contains("Was neu ist", "Verfasser");
  }

  private static void tell(String words) {
    String version = ADMIN.get(NOTICE).is(200).header("ETag");
    ADMIN
        .ask(
            "PUT",
            NOTICE,
            BodyPublishers.ofString("{\"value\":\"" + words + "\",\"reason\":\"A try\"}"),
            "Content-Type",
            "application/json",
            "If-Match",
            version)
        .is(200);
  }
}
