package com.aetherial.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.AtOnce;
import com.aetherial.testing.BrowserVisit;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.RunningAetherial;
import com.aetherial.testing.ServerLog;
import com.aetherial.testing.TheBooks;
import com.google.gson.JsonArray;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How people join, and the keys with which programs act for them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith({TheBooks.class, ServerLog.class})
class IdentityIT {
  private static final String PEOPLE = "/api/v1/people";
  private static final String KEYS = "/api/v1/api-keys";

  private final String name = "p" + UUID.randomUUID().toString().substring(0, 8);

  @Test
  void somebody_who_signs_up_has_an_empty_wallet() {
    Member ada = Member.signsUp();
    assertThat(ada.balance()).isEqualTo("0.00");
    assertThat(ada.statement()).isEmpty();
    Answer me = ada.caller().get("/api/v1/me").is(200);
    assertThat(me.text("username")).isEqualTo(ada.username());
    assertThat(me.body()).doesNotContain("password", "hash");
  }

  @Test
  void a_username_is_taken_in_every_case() {
    signsUp(Member.signUp(name)).is(201);
    String shouted = Member.signUp(name).replace("\"" + name, "\"" + upper(name));
    signsUp(shouted.replace("@example.org", "@example.com")).isRefusal(409, "username-taken");
  }

  @Test
  void an_email_address_is_taken_in_every_case() {
    signsUp(Member.signUp(name)).is(201);
    String other =
        Member.signUp(name).replace("\"username\":\"" + name, "\"username\":\"" + name + "x");
    signsUp(other.replace(name + "@example.org", upper(name) + "@EXAMPLE.org"))
        .isRefusal(409, "email-taken");
  }

  @Test
  void two_who_sign_up_at_once_with_one_name_are_one_person() {
    var answers = AtOnce.times(6, 6, () -> signsUp(Member.signUp(name)));
    assertThat(answers.stream().filter(a -> a.status() == 201)).hasSize(1);
    assertThat(answers.stream().filter(a -> a.status() != 201))
        .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(409));
    assertThat(people(name)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"password12345", "1234567890", "aaaaaaaaaaaa", "qwertyuiop12"})
  void a_password_that_is_easy_to_guess_is_refused(String password) {
    signsUp(Member.signUp(name).replace(Member.PASSWORD, password)).isRefusal(422, "weak-password");
    assertThat(people(name)).isZero();
  }

  @Test
  void a_password_has_ten_to_two_hundred_characters() {
    signsUp(Member.signUp(name).replace(Member.PASSWORD, "x7#kQ")).isRefusal(422, "validation");
    signsUp(Member.signUp(name).replace(Member.PASSWORD, "x7#kQ ".repeat(40)))
        .isRefusal(422, "validation");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ab", "-ada", "_ada", "ada lovelace", "ada@home", "adä", "a'--", "<b>x</b>"})
  void a_username_is_plain_letters_and_digits(String username) {
    String wish =
        Member.signUp(name).replace("\"username\":\"" + name, "\"username\":\"" + username);
    Answer answer = signsUp(wish).isRefusal(422, "validation");
    assertThat(answer.body()).contains("\"/username\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ada", "ada@", "@example.org", "a b@example.org"})
  void an_email_address_looks_like_one(String email) {
    signsUp(Member.signUp(name).replace(name + "@example.org", email)).isRefusal(422, "validation");
  }

  @Test
  void nobody_makes_themselves_an_administrator() {
    String wish =
        Member.signUp(name)
            .replace(
                "{",
                "{\"role\":\"ADMIN\",\"state\":\"ACTIVE\",\"id\":\"" + UUID.randomUUID() + "\",");
    Answer person = signsUp(wish).is(201);
    assertThat(person.text("role")).isEqualTo("MEMBER");
    assertThat(TheBooks.rows("select role from identity.person where username = ?", name))
        .containsExactly("MEMBER");
  }

  @Test
  void a_key_is_shown_once_and_works_until_it_is_revoked() {
    Member ada = Member.signsUp();
    Answer made = makesKey(ada, "\"wallet:read\"").is(201);
    String secret = made.text("secret");
    assertThat(made.header("Cache-Control")).contains("no-store");
    Caller program = Caller.withKey(secret);
    program.get("/api/v1/wallet").is(200);
    Answer listed = ada.caller().get(KEYS).is(200);
    JsonArray keys = listed.list();
    assertThat(listed.body()).doesNotContain(secret);
    assertThat(TheBooks.rows("select k::text from identity.api_key k").toString())
        .doesNotContain(secret);
    ada.caller().delete(KEYS + "/" + keys.get(0).getAsJsonObject().get("id").getAsString()).is(204);
    program.get("/api/v1/wallet").isRefusal(401, "invalid-api-key");
  }

  @Test
  void a_key_needs_a_name_and_scopes_that_exist() {
    Member ada = Member.signsUp();
    makesKey(ada, "").isRefusal(422, "validation");
    makesKey(ada, "\"wallet:everything\"").isRefusal(422, "unknown-scope");
    makesKey(ada, "\"*\"").isRefusal(422, "unknown-scope");
    makesKey(ada, "\"metrics:read\"").isRefusal(422, "unknown-scope");
    ada.caller()
        .post(KEYS, "{\"name\":\" \",\"scopes\":[\"wallet:read\"]}")
        .isRefusal(422, "validation");
  }

  @Test
  void a_narrow_key_cannot_make_a_wider_one() {
    Member ada = Member.signsUp().mayOnly("keys:manage");
    makesKey(ada, "\"wallet:transfer\"").isRefusal(422, "unknown-scope");
    makesKey(ada, "\"keys:manage\"").is(201);
  }

  @Test
  void nobody_sees_or_revokes_the_keys_of_another() {
    Member ada = Member.signsUp();
    Member grace = Member.signsUp();
    String id =
        ada.caller().get(KEYS).is(200).list().get(0).getAsJsonObject().get("id").getAsString();
    grace.caller().delete(KEYS + "/" + id).isRefusal(404, "no-such-api-key");
    assertThat(grace.caller().get(KEYS).body()).doesNotContain(id);
    ada.caller().get("/api/v1/me").is(200);
  }

  @Test
  void a_browser_is_only_obeyed_from_our_own_pages() {
    Member ada = Member.signsUp();
    String cookie = BrowserVisit.cookieOf(ada.username(), Member.PASSWORD);
    String wish = "{\"name\":\"Browser\",\"scopes\":[\"wallet:read\"]}";
    Caller.browser(cookie, "https://evil.example")
        .post(KEYS, wish)
        .isRefusal(403, "cross-site-request");
    Caller.browser(cookie, "null").post(KEYS, wish).isRefusal(403, "cross-site-request");
    Caller.nobody().with("Cookie", cookie).post(KEYS, wish).isRefusal(403, "cross-site-request");
    Caller.browser(cookie, RunningAetherial.get().baseUrl().toString()).post(KEYS, wish).is(201);
    assertThat(ada.caller().get(KEYS).list()).hasSize(2);
  }

  @Test
  void the_cookie_of_a_login_is_kept_from_scripts_and_other_sites() {
    Member ada = Member.signsUp();
    String cookie = BrowserVisit.setCookieOfLogin(ada.username(), Member.PASSWORD);
    assertThat(cookie).containsIgnoringCase("HttpOnly").containsIgnoringCase("SameSite=Lax");
    assertThat(cookie).containsIgnoringCase("path=/");
  }

  private static Answer makesKey(Member member, String scopes) {
    return member.caller().post(KEYS, "{\"name\":\"New\",\"scopes\":[" + scopes + "]}");
  }

  private static Answer signsUp(String wish) {
    return Caller.nobody().post(PEOPLE, wish);
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  private static long people(String username) {
    return TheBooks.count("select count(*) from identity.person where username = ?", username);
  }
}
