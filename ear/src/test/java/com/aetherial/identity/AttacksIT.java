package com.aetherial.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.Authenticator;
import com.aetherial.testing.BrowserVisit;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Letters;
import com.aetherial.testing.Member;
import com.aetherial.testing.TheBooks;
import com.aetherial.testing.Window;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody who is not who they say they are. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AttacksIT {
  private static final int ROUNDS = 15;

  private final Member victim = Member.signsUp();
  private final Member mallory = Member.signsUp();

  @Test
  void a_session_that_was_planted_before_the_login_opens_nothing_afterwards() {
    Window planted = Window.ofNobody();
    planted.open("/login").is(200);
    String before = planted.cookie();
    assertThat(logsIn(planted, victim.username(), Member.PASSWORD).status()).isEqualTo(302);
    assertThat(planted.cookie()).isNotEqualTo(before);
    planted.open("/settings").is(200);
    assertThat(Window.with(before).open("/settings").status()).isEqualTo(302);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/settings/account", "/settings/profile", "/settings/security/pin",
        "/settings/security/codes", "/settings/privacy", "/settings/data"
      })
  void a_form_without_the_state_of_our_page_changes_nothing(String page) {
    String cookie = BrowserVisit.cookieOf(victim.username(), Member.PASSWORD);
    Answer forged =
        Caller.nobody()
            .ask(
                "POST",
                page,
                BodyPublishers.ofString(
                    "begin-form=begin-form&begin=&password=x&jakarta.faces.ViewState=1:1"),
                "Cookie",
                cookie,
                "Origin",
                "https://evil.example",
                "Content-Type",
                "application/x-www-form-urlencoded");
    assertThat(forged.status()).isNotEqualTo(302);
    assertThat(
            TheBooks.count(
                "select count(*) from identity.totp t join identity.person p"
                    + " on p.id = t.person_id where p.username = ?",
                victim.username()))
        .isZero();
  }

  @Test
  void another_site_cannot_make_a_browser_call_the_api() {
    Window window = Window.of(victim);
    Caller evil = Caller.browser(window.cookie(), "https://evil.example");
    for (String path : List.of("/api/v1/passkeys/wishes", "/api/v1/api-keys")) {
      evil.post(path, "{}").isRefusal(403, "cross-site-request");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"//evil.example/x", "https://evil.example/", "/\\evil.example", "javascript:1"})
  void no_step_of_the_login_leads_elsewhere(String elsewhere) {
    Window window = Window.ofNobody();
    Answer answer =
        window.submit(
            "/login",
            "login",
            "do",
            Map.of("name", victim.username(), "password", Member.PASSWORD, "to", elsewhere));
    assertThat(answer.header("Location")).endsWith("/dashboard").doesNotContain("evil");
  }

  @Test
  void passwords_cannot_be_guessed_and_the_lock_does_not_tell_whether_there_is_an_account() {
    String nobody = "nobody-" + UUID.randomUUID().toString().substring(0, 8);
    for (int i = 0; i < 5; i++) {
      assertThat(logsIn(Window.ofNobody(), victim.username(), "guess " + i).body())
          .contains("do not belong together");
      assertThat(logsIn(Window.ofNobody(), nobody, "guess " + i).body())
          .contains("do not belong together");
    }
    assertThat(logsIn(Window.ofNobody(), victim.username(), Member.PASSWORD).body())
        .contains("Too many failed logins");
    assertThat(logsIn(Window.ofNobody(), nobody, Member.PASSWORD).body())
        .contains("Too many failed logins");
    unlock(victim.username());
    unlock(nobody);
  }

  @Test
  void the_time_of_an_answer_does_not_tell_whether_there_is_an_account() {
    List<Long> known = new ArrayList<>();
    List<Long> unknown = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      Member somebody = i % 5 == 0 ? mallory : victim;
      known.add(nanos(() -> logsIn(Window.ofNobody(), somebody.username(), "wrong")));
      unlock(somebody.username());
      String nobody = "n" + UUID.randomUUID().toString().substring(0, 12);
      unknown.add(nanos(() -> logsIn(Window.ofNobody(), nobody, "wrong")));
      unlock(nobody);
    }
    double ratio = (double) median(known) / median(unknown);
    assertThat(ratio).isBetween(0.5, 2.0);
  }

  @Test
  void a_code_that_was_overheard_opens_nothing_a_second_time_and_not_at_the_same_time() {
    Window window = Window.of(victim);
    window.submit("/settings/security/codes", "begin-form", "begin", Map.of());
    String page = window.open("/settings/security/codes").body();
    var app = new Authenticator(page.replaceFirst("(?s).*id=\"secret\">([A-Z2-7]+)<.*", "$1"));
    window.submit(
        "/settings/security/codes", "turn-on-form", "turn-on", Map.of("code", app.code()));
    Window first = Window.of(victim);
    Window second = Window.of(victim);
    String code = app.code(1);
    List<Integer> answers = List.of(types(first, code).status(), types(second, code).status());
    assertThat(answers).containsExactlyInAnyOrder(302, 200);
  }

  @Test
  void a_login_that_waits_for_its_code_opens_no_page_and_no_api() {
    Window window = Window.of(victim);
    window.submit("/settings/security/codes", "begin-form", "begin", Map.of());
    String page = window.open("/settings/security/codes").body();
    var app = new Authenticator(page.replaceFirst("(?s).*id=\"secret\">([A-Z2-7]+)<.*", "$1"));
    window.submit(
        "/settings/security/codes", "turn-on-form", "turn-on", Map.of("code", app.code()));
    Window waiting = Window.of(victim);
    assertThat(waiting.open("/wallet").status()).isEqualTo(302);
    waiting.caller().get("/api/v1/me").isRefusal(401, "login-required");
    waiting.caller().get("/api/v1/wallet").isRefusal(401, "login-required");
  }

  @Test
  void nobody_reaches_what_belongs_to_somebody_else_by_its_id() {
    Window thief = Window.of(mallory);
    Window owner = Window.of(victim);
    owner.submit("/settings/data", "export-form", "export", Map.of());
    String archive = Letters.pathIn(Letters.to(victim, "Your data is ready"));
    thief.open(archive).is(404);
    String passkey = UUID.randomUUID().toString();
    TheBooks.change(
        "insert into identity.passkey (id, person_id, credential_id, credential, name)"
            + " select cast(? as uuid), id, convert_to(?, 'UTF8'), '', 'Mine'"
            + " from identity.person where username = ?",
        passkey,
        passkey,
        victim.username());
    thief.caller().delete("/api/v1/passkeys/" + passkey).isRefusal(404, "no-such-passkey");
    thief.caller().delete("/api/v1/passkeys/no-id").isRefusal(404, "malformed-id");
    assertThat(thief.caller().get("/api/v1/passkeys").body()).doesNotContain("Mine");
    assertThat(owner.caller().get("/api/v1/passkeys").body()).contains("Mine");
    assertThat(thief.open("/settings/security").body()).doesNotContain(victim.username());
  }

  @Test
  void a_passkeys_answer_to_a_question_of_ones_own_opens_nothing() {
    String made =
        "{\"id\":\"AAAA\",\"rawId\":\"AAAA\",\"type\":\"public-key\",\"clientExtensionResults\":{},"
            + "\"response\":{\"clientDataJSON\":\"eyJ0eXBlIjoid2ViYXV0aG4uZ2V0In0\","
            + "\"authenticatorData\":\"AAAA\",\"signature\":\"AAAA\"}}";
    Answer answer =
        Window.ofNobody()
            .submit("/login", "passkey-login", "with-passkey", Map.of("credential", made));
    assertThat(answer.body()).contains("This passkey did not work here");
    Answer nonsense =
        Window.ofNobody()
            .submit("/login", "passkey-login", "with-passkey", Map.of("credential", "{"));
    assertThat(nonsense.body()).contains("This passkey did not work here");
  }

  private static Answer logsIn(Window window, String name, String password) {
    return window.submit(
        "/login", "login", "do", Map.of("name", name, "password", password, "to", ""));
  }

  private static Answer types(Window window, String code) {
    return window.submit("/login/code", "second", "do", Map.of("code", code, "to", ""));
  }

  private static void unlock(String name) {
    TheBooks.change("delete from identity.login_attempt where name_key = ?", name);
  }

  private static long nanos(Runnable act) {
    long start = System.nanoTime();
    act.run();
    return System.nanoTime() - start;
  }

  private static long median(List<Long> values) {
    List<Long> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }
}
