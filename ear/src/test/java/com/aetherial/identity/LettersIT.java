package com.aetherial.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.Letters;
import com.aetherial.testing.Member;
import com.aetherial.testing.ServerLog;
import com.aetherial.testing.TheBooks;
import com.aetherial.testing.Window;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Confirming addresses, and new passwords. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(ServerLog.class)
class LettersIT {
  private static final String NEW_PASSWORD = "eleven owls cross the meadow";

  private final Member ada = Member.signsUp();

  @Test
  void the_link_of_the_letter_confirms_the_address_once_and_only_by_pressing_the_button() {
    assertThat(isVerified()).isFalse();
    String path = Letters.pathIn(Letters.to(ada, "Confirm your"));
    Window window = Window.ofNobody();
    window.open(path).is(200);
    assertThat(isVerified()).isFalse();
    confirm(window, path);
    assertThat(isVerified()).isTrue();
    assertThat(window.open(path).is(410).body()).contains("opens nothing any more");
  }

  @Test
  void the_secret_of_a_link_is_nowhere_in_the_database() {
    String token = Letters.tokenIn(Letters.to(ada, "Confirm your"));
    assertThat(TheBooks.rows("select l::text from identity.one_time_link l").toString())
        .doesNotContain(token);
  }

  @Test
  void a_link_that_is_too_old_opens_nothing() {
    String path = Letters.pathIn(Letters.to(ada, "Confirm your"));
    TheBooks.change(
        "update identity.one_time_link set expires_at = now() where email = ?",
        Letters.addressOf(ada));
    assertThat(Window.ofNobody().open(path).is(410).body()).contains("opens nothing any more");
    assertThat(isVerified()).isFalse();
  }

  @Test
  void a_letter_is_sent_again_five_times_an_hour_and_the_newest_link_counts() {
    Window window = Window.of(ada);
    String first = Letters.pathIn(Letters.to(ada, "Confirm your"));
    for (int i = 0; i < 5; i++) {
      assertThat(window.submit("/dashboard", "verify", "verify-again", Map.of()).status())
          .isEqualTo(302);
    }
    assertThat(window.submit("/dashboard", "verify", "verify-again", Map.of()).body())
        .contains("tried too often");
    assertThat(Window.ofNobody().open(first).is(410).body()).contains("opens nothing any more");
  }

  @Test
  void a_new_password_ends_every_login_and_the_link_works_once() {
    Window open = Window.of(ada);
    open.open("/settings").is(200);
    asksForReset(ada.username());
    String path = Letters.pathIn(Letters.to(ada, "Choose a new password"));
    Window stranger = Window.ofNobody();
    Answer done = resets(stranger, path, NEW_PASSWORD);
    assertThat(done.status()).as(done.body()).isEqualTo(302);
    assertThat(open.open("/settings").status()).isEqualTo(302);
    assertThat(stranger.open(path).is(410).body()).contains("opens nothing any more");
    assertThat(canLogIn(ada, NEW_PASSWORD)).isTrue();
    assertThat(canLogIn(ada, Member.PASSWORD)).isFalse();
  }

  @Test
  void a_weak_password_does_not_use_the_link_up() {
    asksForReset(Letters.addressOf(ada));
    String path = Letters.pathIn(Letters.to(ada, "Choose a new password"));
    assertThat(resets(Window.ofNobody(), path, "password12345").body()).contains("easy to guess");
    assertThat(resets(Window.ofNobody(), path, NEW_PASSWORD).status()).isEqualTo(302);
  }

  @Test
  void asking_for_a_new_password_answers_the_same_for_nobody() {
    Answer known = asksForReset(ada.username());
    Answer unknown = asksForReset("nobody-" + UUID.randomUUID().toString().substring(0, 8));
    assertThat(unknown.status()).isEqualTo(known.status()).isEqualTo(302);
    assertThat(unknown.header("Location")).isEqualTo(known.header("Location"));
  }

  private static Answer asksForReset(String name) {
    return Window.ofNobody().submit("/reset-password", "ask", "send", Map.of("name", name));
  }

  private static Answer resets(Window window, String path, String password) {
    String token = path.replaceFirst("^.*token=", "");
    return window.submit(path, "reset", "do", Map.of("password", password, "token", token));
  }

  private static void confirm(Window window, String path) {
    String token = path.replaceFirst("^.*token=", "");
    assertThat(window.submit(path, "confirm", "do", Map.of("token", token)).body())
        .contains("Thank you");
  }

  private static boolean canLogIn(Member member, String password) {
    return Window.ofNobody()
            .submit(
                "/login", "login", "do", Map.of("name", member.username(), "password", password))
            .status()
        == 302;
  }

  private boolean isVerified() {
    return ada.caller().get("/api/v1/me").is(200).json().get("emailVerified").getAsBoolean();
  }
}
