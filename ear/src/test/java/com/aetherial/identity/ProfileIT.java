package com.aetherial.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.ServerLog;
import com.aetherial.testing.TheBooks;
import com.aetherial.testing.Window;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people show of themselves, whom they keep away, and what they are given. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith({TheBooks.class, ServerLog.class})
class ProfileIT {
  private final Member ada = Member.signsUp();
  private final Member grace = Member.signsUp();

  @Test
  void each_part_of_a_profile_is_shown_to_whom_its_owner_wants() {
    Answer saved =
        edits(
            Map.of(
                "bio", "Writes <b>programs</b>",
                "bioTo", "MEMBERS",
                "location", "London",
                "locationTo", "NOBODY",
                "website", "https://ada.example/",
                "websiteTo", "EVERYBODY"));
    assertThat(saved.status()).as(saved.body()).isEqualTo(302);
    String path = "/api/v1/people/" + ada.username();
    Answer stranger = Caller.nobody().get(path).is(200);
    assertThat(stranger.text("bio")).isEmpty();
    assertThat(stranger.text("website")).isEqualTo("https://ada.example/");
    assertThat(grace.caller().get(path).text("bio")).isEqualTo("Writes <b>programs</b>");
    assertThat(grace.caller().get(path).text("location")).isEmpty();
    assertThat(ada.caller().get(path).text("location")).isEqualTo("London");
    String page = Window.of(grace).open("/people/" + ada.username()).is(200).body();
    assertThat(page).contains("Writes &lt;b&gt;programs&lt;/b&gt;").doesNotContain("London");
    Window.ofNobody().open("/people/" + ada.username()).is(200);
    Window.ofNobody().open("/people/nobody-here").is(404);
  }

  @Test
  void a_website_is_an_address_and_no_script() {
    assertThat(edits(Map.of("website", "javascript:alert(1)")).body())
        .contains("begins with https:// or http://");
    assertThat(edits(Map.of("links", "https://a.example\ndata:text/html,x")).body())
        .contains("begin with https:// or http://");
  }

  @Test
  void a_picture_is_kept_by_its_reader_alone_and_asked_for_again() {
    String id =
        TheBooks.rows(
                "insert into identity.picture (id, person_id, kind, media_type, content)"
                    + " select gen_random_uuid(), id, 'AVATAR', 'image/png', '\\x00'"
                    + " from identity.person where username = ? returning id::text",
                ada.username())
            .get(0);
    Answer first = Caller.nobody().get("/pictures/" + id).is(200);
    assertThat(first.header("Cache-Control")).contains("private", "must-revalidate");
    String tag = first.header("ETag");
    Answer again =
        Caller.nobody()
            .ask("GET", "/pictures/" + id, BodyPublishers.noBody(), "If-None-Match", tag);
    assertThat(again.is(304).body()).isEmpty();
  }

  @Test
  void who_is_blocked_can_send_nothing_and_is_no_member_to_that_profile() {
    Member rich = Member.with("10");
    edits(Map.of("bio", "For members", "bioTo", "MEMBERS"));
    Window window = Window.of(ada);
    Map<String, String> whom = Map.of("username", rich.username());
    assertThat(window.submit("/settings/privacy", "block-form", "block", whom).status())
        .isEqualTo(302);
    rich.sends("1").to(ada).isRefusal(403, "not-reachable");
    assertThat(rich.caller().get("/api/v1/people/" + ada.username()).text("bio")).isEmpty();
    assertThat(window.open("/settings/privacy").body()).contains(rich.username());
    window.submit("/settings/privacy", "blocked", "blocked:row:0:unblock", Map.of());
    rich.sends("1").to(ada).is(201);
  }

  @Test
  void a_role_opens_what_it_names_and_nothing_else_and_can_be_taken_away() {
    Caller admin = Member.named("admin").caller();
    String path = "/api/v1/admin/people/" + ada.username();
    Caller browser = Window.of(ada).caller();
    String given = "/api/v1/admin/people/" + grace.username() + "/roles/auditor";
    browser.ask("PUT", given, BodyPublishers.noBody()).isRefusal(403, "not-allowed");
    Answer before = gives(browser);
    before.isRefusal(403, "not-allowed");
    admin.put(path + "/roles/treasurer").is(204);
    admin.put(path + "/roles/treasurer").is(204);
    gives(Window.of(ada).caller()).is(201);
    assertThat(admin.get(path + "/permissions").is(200).body()).contains("economy:give");
    browser.ask("PUT", given, BodyPublishers.noBody()).isRefusal(403, "not-allowed");
    admin.delete(path + "/roles/treasurer").is(204);
    gives(Window.of(ada).caller()).isRefusal(403, "not-allowed");
    admin.put(path + "/roles/no-such-role").isRefusal(422, "unknown-role");
    admin.put(path + "/permissions/no:such").isRefusal(422, "unknown-scope");
    admin.put(path + "/permissions/economy:give").is(204);
    gives(Window.of(ada).caller()).is(201);
    assertThat(
            TheBooks.rows(
                "select resource || '/' || action from identity.permissions v"
                    + " join identity.person p on p.id = v.user_id where p.username = ?",
                ada.username()))
        .containsExactly("economy/give");
  }

  private Answer gives(Caller caller) {
    String wish = "{\"to\":\"" + grace.username() + "\",\"amount\":\"1\",\"reason\":\"Test\"}";
    return caller.post("/api/v1/admin/economy/grants", wish, "Idempotency-Key", Member.freshKey());
  }

  private Answer edits(Map<String, String> changed) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("fullName", "Ada of the tests");
    for (String name : new String[] {"bio", "location", "website", "links"}) {
      all.put(name, "");
      all.put(name + "To", "EVERYBODY");
    }
    all.putAll(changed);
    return Window.of(ada).submit("/settings/profile", "profile-form", "save", all);
  }
}
