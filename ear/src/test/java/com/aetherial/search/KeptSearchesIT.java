package com.aetherial.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.Pause;
import com.aetherial.testing.ServerLog;
import com.aetherial.testing.TheBooks;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What members look for is theirs, and administrators look after the index. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(ServerLog.class)
class KeptSearchesIT {
  private static final String SAVED = "/api/v1/search/saved";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Member kim = Member.signsUp();
  private final Caller browser = Member.inBrowser(kim.username());

  @Test
  void searches_are_remembered_kept_and_forgotten_by_their_member_alone() {
    browser.get("/search?q=moonflower").is(200);
    assertThat(browser.get("/api/v1/search/recent").is(200).body()).contains("moonflower");
    String wish = "{\"words\": \"moonflower\", \"isAlert\": false}";
    String id =
        browser.post(SAVED, wish).is(200).list().get(0).getAsJsonObject().get("id").getAsString();
    Caller other = Member.inBrowser(Member.signsUp().username());
    assertThat(other.get(SAVED).is(200).list()).isEmpty();
    other.delete(SAVED + "/" + id).isRefusal(404, "no-such-search");
    browser.delete(SAVED + "/" + id).is(204);
    browser.delete("/api/v1/search/recent").is(204);
    assertThat(browser.get("/api/v1/search/recent").is(200).list()).isEmpty();
  }

  @Test
  void a_search_is_kept_with_all_that_narrows_it() {
    String wish =
        "{\"words\":\"moonflower\",\"module\":\"identity\",\"type\":\"person\",\"age\":\"WEEK\","
            + "\"scope\":\"group:7\",\"author\":\"ada\",\"isAlert\":false}";
    browser.post(SAVED, wish).is(200);
    browser.post(SAVED, wish).is(200);
    String other = wish.replace("WEEK", "YEAR");
    assertThat(browser.post(SAVED, other).is(200).list()).hasSize(2);
    assertThat(browser.get("/search").is(200).body())
        .contains("kind=identity.person&amp;age=week&amp;author=ada&amp;scope=group%3A7");
    browser.post(SAVED, wish.replace("WEEK", "AGES")).isRefusal(400, "malformed-json");
  }

  @Test
  void new_hits_of_a_kept_search_are_told_once() {
    Member newcomer = Member.signsUp();
    browser.post(SAVED, "{\"words\": \"" + newcomer.username() + "\", \"isAlert\": true}").is(200);
    new Finder(browser).finds(newcomer.username(), "/people/" + newcomer.username());
    checkAgain();
    assertThat(told()).isEqualTo(1);
    checkAgain();
    assertThat(told()).isEqualTo(1);
  }

  @Test
  void what_nobody_finds_is_counted_and_shown_to_who_may_manage_the_search() {
    String words = "wq" + kim.username();
    browser.get("/search?q=" + words).is(200);
    Caller admin = Member.named("admin").caller();
    assertThat(TheBooks.count("select times from search.missed where words = ?", words))
        .isEqualTo(1);
    admin.get("/api/v1/admin/search/missed").is(200);
    browser.get("/api/v1/admin/search/missed").isRefusal(403, "not-allowed");
    browser.get("/admin/search").is(403);
  }

  @Test
  void reading_goes_on_where_it_stopped_and_ends_with_what_is_true() {
    Caller admin = Member.named("admin").caller();
    TheBooks.change(
        "insert into search.document (module, type, entity_id, for_lang, lang, scope, title, tags,"
            + " body, link, visibility, popularity, seen_at) values ('identity', 'person', ?, '',"
            + " '', '', 'Gone long ago', '', '', '/people/gone', 'PUBLIC', 0, 'epoch')",
        kim.username());
    admin.put("/api/v1/admin/search/identity/person/reading").is(204);
    await("select count(*) from search.document where entity_id = ?", kim.username(), 0);
    await("select count(*) from search.progress where type = ? and state = 'DONE'", "person", 1);
    TheBooks.change("delete from search.document where module = 'identity'");
    TheBooks.change(
        "update search.progress set state = 'RUNNING', done = 7, next_at = now(),"
            + " cursor = (select id::text from identity.person where id < (select id"
            + " from identity.person where username = ?) order by id desc limit 1)"
            + " where type = 'person'",
        kim.username());
    new Finder(browser).finds(kim.username(), "/people/" + kim.username());
    assertThat(
            TheBooks.count(
                "select count(*) from search.document d join identity.person p"
                    + " on p.id::text = d.entity_id where p.username = 'admin'"))
        .isZero();
    admin.put("/api/v1/admin/search/identity/person/reading").is(204);
    new Finder(browser).finds("admin", "/people/admin");
    admin.put("/api/v1/admin/search/identity/ghost/reading").isRefusal(404, "no-such-kind");
  }

  private void checkAgain() {
    TheBooks.change(
        "update search.saved set checked_at = now() - interval '10 minutes' where person_id ="
            + " (select id from identity.person where username = ?)",
        kim.username());
    await(
        "select count(*) from search.saved s join identity.person p on p.id = s.person_id"
            + " where p.username = ? and s.checked_at > now() - interval '1 minute'",
        kim.username(),
        1);
  }

  private long told() {
    return TheBooks.count(
        "select coalesce(sum(n.times), 0) from notifications.notification n"
            + " join identity.person p on p.id = n.person_id"
            + " where p.username = ? and n.kind = 'search.found'",
        kim.username());
  }

  private static void await(String query, String parameter, long wanted) {
    Instant end = Instant.now().plus(PATIENCE);
    while (TheBooks.count(query, parameter) != wanted && Instant.now().isBefore(end)) {
      Pause.shortly();
    }
    assertThat(TheBooks.count(query, parameter)).as(query).isEqualTo(wanted);
  }
}
