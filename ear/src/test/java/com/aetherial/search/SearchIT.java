package com.aetherial.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.ServerLog;
import com.aetherial.testing.TheBooks;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everybody finds what is open to them, and nobody finds anything else. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith({ServerLog.class, TheBooks.class})
class SearchIT {
  private static final String PALETTE = "/api/v1/search/palette?q=";

  private final Member ada = Member.with("20");
  private final Member grace = Member.signsUp();
  private final Caller adasBrowser = Member.inBrowser(ada.username());
  private final Caller gracesBrowser = Member.inBrowser(grace.username());

  @Test
  void a_receipt_is_found_by_those_who_took_part_and_by_nobody_else() {
    String id = ada.sends("1").to(grace).is(201).text("id");
    String receipt = "/wallet/receipt?id=" + id;
    new Finder(adasBrowser).finds(grace.username(), receipt);
    new Finder(gracesBrowser).finds(ada.username(), receipt);
    Caller stranger = Member.inBrowser(Member.signsUp().username());
    assertThat(new Finder(stranger).links(grace.username())).doesNotContain(receipt);
    assertThat(new Finder(stranger).links(ada.username())).doesNotContain(receipt);
    Caller admin = Member.named("admin").caller();
    assertThat(new Finder(admin).links(grace.username())).doesNotContain(receipt);
  }

  @Test
  void a_key_finds_what_it_may_read_itself_and_needs_the_scope() {
    String id = ada.sends("1").to(grace).is(201).text("id");
    String receipt = "/wallet/receipt?id=" + id;
    new Finder(adasBrowser).finds(grace.username(), receipt);
    Caller narrow = Caller.withKey(Member.keyOf(adasBrowser, List.of("search:read")));
    assertThat(new Finder(narrow).links(grace.username())).doesNotContain(receipt).isNotEmpty();
    ada.caller().get(Finder.query("wallet")).isRefusal(403, "not-allowed");
    Caller.nobody().get(Finder.query("wallet")).isRefusal(401, "login-required");
  }

  @Test
  void people_are_found_as_they_want_to_be_and_not_between_those_who_blocked_each_other() {
    Finder finder = new Finder(gracesBrowser);
    String page = "/people/" + ada.username();
    finder.finds(ada.username(), page);
    TheBooks.change(
        "insert into identity.block (person_id, blocked_id) select a.id, g.id"
            + " from identity.person a, identity.person g where a.username = ?"
            + " and g.username = ?",
        ada.username(),
        grace.username());
    assertThat(finder.links(ada.username())).doesNotContain(page);
    new Finder(Member.inBrowser(Member.signsUp().username())).finds(ada.username(), page);
  }

  @Test
  void pages_are_found_by_misspelled_names_in_the_readers_language_and_by_permission() {
    Finder member = new Finder(gracesBrowser);
    member.finds("notifcations", "/notifications");
    Finder german = new Finder(gracesBrowser.with("Accept-Language", "de"));
    assertThat(german.links("Mitteilungen")).contains("/notifications");
    assertThat(member.links("audit log")).doesNotContain("/admin/audit");
    new Finder(auditor()).finds("audit log", "/admin/audit");
  }

  @Test
  void words_may_ask_for_a_form_which_is_filled_in_and_not_sent() {
    JsonArray offers =
        adasBrowser
            .get(PALETTE + "send+2.50+coins+to+" + grace.username())
            .is(200)
            .json()
            .getAsJsonArray("offers");
    String link = ((JsonObject) offers.get(0)).get("link").getAsString();
    String before = ada.balance();
    assertThat(adasBrowser.get(link).is(200).body())
        .contains("value=\"" + grace.username() + "\"", "value=\"2.50\"");
    assertThat(ada.balance()).isEqualTo(before);
    assertThat(adasBrowser.get(PALETTE + "send+coins").is(200).json().getAsJsonArray("offers"))
        .isEmpty();
  }

  @Test
  void what_people_write_is_shown_as_text() {
    String hostile = "Zyx <img src=x onerror=alert(1)>";
    TheBooks.change(
        "update identity.person set full_name = ? where username = ?", hostile, ada.username());
    TheBooks.change(
        "insert into search.change (module, type, entity_id)"
            + " select 'identity', 'person', id::text from identity.person where username = ?",
        ada.username());
    new Finder(gracesBrowser).finds("zyx", "/people/" + ada.username());
    assertThat(gracesBrowser.get("/search?q=zyx").is(200).body())
        .contains("<mark>Zyx</mark>", "&lt;img src=x")
        .doesNotContain("<img src=x");
    assertThat(gracesBrowser.get("/search?q=%3Cscript%3Ealert(1)%3C/script%3E").is(200).body())
        .doesNotContain("<script>alert");
  }

  private static Caller auditor() {
    return Member.named("admin").mayOnly("search:read", "audit:read").caller();
  }
}
