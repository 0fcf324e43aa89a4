package com.aetherial.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.Authenticator;
import com.aetherial.testing.Member;
import com.aetherial.testing.ServerLog;
import com.aetherial.testing.TheBooks;
import com.aetherial.testing.Window;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The second proof, open logins and what is told of them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith({TheBooks.class, ServerLog.class})
class SecurityIT {
  private static final String CODES = "/settings/security/codes";

  private final Member ada = Member.signsUp();

  @Test
  void with_codes_turned_on_a_password_alone_opens_nothing_and_each_code_works_once() {
    Authenticator app = turnsOn(Window.of(ada)).app();
    Window window = Window.of(ada);
    assertThat(window.open("/settings").status()).isEqualTo(302);
    String code = app.code(1);
    assertThat(types(window, "000000").body()).contains("not right");
    assertThat(types(window, code).status()).isEqualTo(302);
    window.open("/settings").is(200);
    assertThat(types(Window.of(ada), code).body()).contains("used before");
  }

  @Test
  void a_recovery_code_opens_once_and_is_kept_only_as_a_keyed_hash() {
    TurnedOn on = turnsOn(Window.of(ada));
    assertThat(on.recoveryCodes()).hasSize(10);
    String first = on.recoveryCodes().get(0);
    Window window = Window.of(ada);
    assertThat(types(window, first.toUpperCase(Locale.ROOT)).status()).isEqualTo(302);
    window.open("/settings").is(200);
    assertThat(types(Window.of(ada), first).body()).contains("not right");
    assertThat(TheBooks.rows("select t::text from identity.totp t").toString())
        .doesNotContain(on.app().secret());
  }

  @Test
  void five_wrong_codes_lock_the_second_step_even_for_the_right_one() {
    Authenticator app = turnsOn(Window.of(ada)).app();
    Window window = Window.of(ada);
    for (int i = 0; i < 5; i++) {
      assertThat(types(window, "00000" + i).body()).contains("not right");
    }
    assertThat(types(window, app.code(1)).body()).contains("tried too often");
  }

  @Test
  void a_login_is_listed_with_this_device_marked_and_can_be_ended_by_its_person_only() {
    Window here = Window.of(ada);
    Window there = Window.of(ada);
    String page = here.open("/settings/security").is(200).body();
    assertThat(page).contains("This device").contains("Java-http-client");
    assertThat(ends(here, "end-others").status()).isEqualTo(302);
    assertThat(there.open("/settings").status()).isEqualTo(302);
    here.open("/settings").is(200);
    assertThat(here.open("/settings/security").body()).contains("A login was ended");
  }

  @Test
  void a_failed_login_is_in_the_history_of_its_person() {
    Window.ofNobody()
        .submit("/login", "login", "do", Map.of("name", ada.username(), "password", "wrong one"));
    assertThat(Window.of(ada).open("/settings/security").body()).contains("A login failed");
  }

  @Test
  void a_new_password_ends_the_other_logins_and_needs_the_old_one() {
    Window here = Window.of(ada);
    Window there = Window.of(ada);
    assertThat(changesPassword(here, "not this one").body()).contains("not your password");
    assertThat(changesPassword(here, Member.PASSWORD).status()).isEqualTo(302);
    here.open("/settings").is(200);
    assertThat(there.open("/settings").status()).isEqualTo(302);
  }

  @Test
  void five_wrong_passwords_of_somebody_who_is_logged_in_lock_the_question() {
    Window window = Window.of(ada);
    for (int i = 0; i < 5; i++) {
      changesPassword(window, "not this one " + i);
    }
    assertThat(changesPassword(window, Member.PASSWORD).body()).contains("tried too often");
  }

  private record TurnedOn(Authenticator app, List<String> recoveryCodes) {}

  private static TurnedOn turnsOn(Window window) {
    window.submit(CODES, "begin-form", "begin", Map.of());
    String page = window.open(CODES).is(200).body();
    var app = new Authenticator(found("id=\"secret\">([A-Z2-7]+)<", page));
    assertThat(window.open("/settings/security/qr.svg").is(200).body()).startsWith("<svg");
    String done =
        window.submit(CODES, "turn-on-form", "turn-on", Map.of("code", app.code())).is(200).body();
    return new TurnedOn(app, List.of(found("id=\"recovery\">([^<]+)<", done).split(" ")));
  }

  private static String found(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    assertThat(matcher.find()).as(text).isTrue();
    return matcher.group(1);
  }

  private static Answer types(Window window, String code) {
    return window.submit("/login/code", "second", "do", Map.of("code", code, "to", ""));
  }

  private static Answer ends(Window window, String button) {
    return window.submit("/settings/security", "sessions", "sessions:" + button, Map.of());
  }

  private static Answer changesPassword(Window window, String password) {
    return window.submit(
        "/settings/security/password",
        "password-form",
        "change",
        Map.of("password", password, "newPassword", "eleven owls cross the meadow"));
  }
}
