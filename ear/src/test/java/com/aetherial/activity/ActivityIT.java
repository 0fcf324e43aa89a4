package com.aetherial.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.ServerLog;
import com.aetherial.testing.TheBooks;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Members find what they did, each thing once, and nobody else finds it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith({ServerLog.class, TheBooks.class})
class ActivityIT {
  private static final String LIST = "/api/v1/activity";
  private static final String SCOPE = "activity:read";

  private final Member ada = Member.with("20");
  private final Member grace = Member.signsUp();

  @Test
  void logins_keys_and_transfers_stand_in_one_list_and_pages_lose_none() {
    ada.sends("1").to(grace).is(201);
    ada.sends("2").to(grace).is(201);
    Caller browser = Member.inBrowser(ada.username());
    assertThat(actions(browser, ""))
        .containsSequence("sent", "sent", "got")
        .contains("loggedIn", "keyCreated");
    List<String> paged = new ArrayList<>();
    String next = LIST + "?limit=2";
    while (!next.isEmpty()) {
      JsonObject page = browser.get(next).is(200).json();
      page.getAsJsonArray("items").forEach(line -> paged.add(id(line)));
      next = page.has("next") ? LIST + "?limit=2&cursor=" + page.get("next").getAsString() : "";
    }
    assertThat(paged).doesNotHaveDuplicates().hasSize(actions(browser, "").size());
  }

  @Test
  void the_list_narrows_and_a_key_needs_its_scope() {
    ada.sends("3").to(grace).is(201);
    Caller reader = Caller.withKey(Member.keyOf(Member.inBrowser(ada.username()), List.of(SCOPE)));
    assertThat(actions(reader, "?module=wallet")).containsOnly("sent", "got");
    assertThat(actions(reader, "?module=identity")).contains("keyCreated").doesNotContain("sent");
    assertThat(actions(reader, "?to=2001-01-01")).isEmpty();
    reader.get(LIST + "?from=yesterday").isRefusal(422, "malformed-day");
    reader.get(LIST + "?cursor=x").isRefusal(422, "malformed-cursor");
    ada.caller().get(LIST).isRefusal(403, "not-allowed");
    Caller.nobody().get(LIST).isRefusal(401, "login-required");
  }

  @Test
  void what_somebody_did_is_not_rewritten() {
    assertThatThrownBy(() -> TheBooks.change("update activity.entry set action = 'slept'"))
        .hasRootCauseMessage(
            "ERROR: What somebody did is not rewritten.\n"
                + "  Where: PL/pgSQL function activity.keep_entry() line 3 at RAISE");
  }

  private static List<String> actions(Caller caller, String query) {
    List<String> actions = new ArrayList<>();
    caller
        .get(LIST + query)
        .is(200)
        .json()
        .getAsJsonArray("items")
        .forEach(line -> actions.add(line.getAsJsonObject().get("action").getAsString()));
    return actions;
  }

  private static String id(JsonElement line) {
    return line.getAsJsonObject().get("id").getAsString();
  }
}
