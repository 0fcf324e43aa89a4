package com.aetherial.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.BrowserVisit;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.ServerLog;
import com.aetherial.testing.Window;
import com.google.gson.Gson;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    assertThat(Caller.nobody().get("/help").is(200).body()).contains("mailto:help@nairobi.example");
  }

  @Test
  void several_settings_of_a_module_are_changed_together_for_one_reason() {
    Window window = Window.with(BrowserVisit.cookieOf("admin", "try aetherial today"));
    String page = "/admin/settings/module?module=kernel";
    String shown = window.open(page).is(200).body();
    String field = fieldOf(shown, "Name of the platform");
    String other = fieldOf(shown, "Address for questions");
    Answer saved =
        window.submit(
            page,
            "module-settings",
            "save",
            Map.of(
                "module",
                "kernel",
                "seen",
                hidden(shown, "seen"),
                field,
                "Together",
                other,
                "ask@together.example",
                "reason",
                "A new name"));
    assertThat(saved.status()).as(saved.body()).isEqualTo(302);
    assertThat(Caller.nobody().get("/help").body())
        .contains("· Together</title>", "mailto:ask@together.example");
    assertThat(admin.get("/api/v1/admin/settings/kernel.platformName/history").body())
        .contains("A new name");
  }

  private static String hidden(String page, String name) {
    Matcher found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
    assertThat(found.find()).as(name).isTrue();
    return found.group(1);
  }

  /** The name of the field that a label belongs to. */
  private static String fieldOf(String page, String label) {
    Matcher found =
        Pattern.compile("<label class=\"field-label\" for=\"([^\"]+)\">\\s*" + label).matcher(page);
    assertThat(found.find()).as(label).isTrue();
    return found.group(1);
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
