package com.aetherial.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.ServerLog;
import com.aetherial.testing.Window;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People choose how they want the platform, and can take each choice back. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(ServerLog.class)
class ChoicesIT {
  private final Member ada = Member.signsUp();
  private final Caller browser = Member.inBrowser(ada.username());

  @Test
  void a_choice_shows_on_every_page_and_its_undoing_too() {
    choose("comfort", "{\"density\":\"compact\",\"motion\":\"reduced\"}").is(200);
    String page = browser.get("/dashboard").is(200).body();
    assertThat(page).contains("data-density=\"compact\"").contains("data-motion=\"reduced\"");
    Answer back = browser.delete("/api/v1/choices/comfort/latest").is(200);
    assertThat(back.json().getAsJsonObject("chosen").get("density").getAsString())
        .isEqualTo("comfortable");
    assertThat(browser.get("/dashboard").body()).doesNotContain("data-density=\"compact\"");
    choose("comfort", "{\"density\":\"huge\"}").isRefusal(422, "no-such-choice");
    choose("weather", "{}").isRefusal(422, "no-such-choice");
  }

  @Test
  void a_hidden_place_is_not_in_the_navigation_and_still_opens() {
    Window window = Window.of(ada);
    window.submit(
        "/settings/modules", "modules-form", "save", Map.of("shown", "/wallet", "none", "x"));
    String page = window.open("/dashboard").is(200).body();
    assertThat(page)
        .contains("href=\"/settings\"")
        .doesNotContain("sidebar-link\" href=\"/activity");
    window.open("/activity").is(200);
  }

  @Test
  void who_wants_not_to_be_found_is_not_found() {
    Member grace = Member.signsUp();
    String path = "/api/v1/people/" + ada.username();
    int open = grace.caller().get(path).status();
    choose("privacy", "{\"profile\":\"nobody\"}").is(200);
    grace.caller().get(path).isRefusal(404, "no-such-person");
    browser.get(path).is(open);
    choose("privacy", "{\"profile\":\"members\"}").is(200);
    Caller.nobody().get(path).isRefusal(404, "no-such-person");
    grace.caller().get(path).is(open);
  }

  @Test
  void who_wants_nothing_from_anybody_is_sent_nothing() {
    Member rich = Member.with("10");
    choose("privacy", "{\"contact\":\"nobody\"}").is(200);
    rich.sends("1").to(ada).isRefusal(403, "not-reachable");
    choose("privacy", "{\"contact\":\"members\"}").is(200);
    rich.sends("1").to(ada).is(201);
  }

  private Answer choose(String section, String json) {
    return browser.ask(
        "PUT",
        "/api/v1/choices/" + section,
        BodyPublishers.ofString(json),
        "Content-Type",
        "application/json");
  }
}
