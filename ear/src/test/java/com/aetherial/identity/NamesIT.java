package com.aetherial.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Letters;
import com.aetherial.testing.Member;
import com.aetherial.testing.ServerLog;
import com.aetherial.testing.Window;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Taking another address or another username. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(ServerLog.class)
class NamesIT {
  private final Member ada = Member.signsUp();

  @Test
  void an_address_changes_when_both_sides_have_agreed() {
    String other = "new-" + Letters.addressOf(ada);
    Window window = Window.of(ada);
    Answer asked = changesEmail(window, other, Member.PASSWORD);
    assertThat(asked.status()).as(asked.body()).isEqualTo(302);
    String atNew = Letters.pathIn(Letters.sink().await(other, "Confirm your new"));
    confirm(Window.ofNobody(), atNew);
    assertThat(email()).isEqualTo(Letters.addressOf(ada));
    confirm(Window.ofNobody(), Letters.pathIn(Letters.to(ada, "May your")));
    assertThat(email()).isEqualTo(other);
    assertThat(isVerified()).isTrue();
  }

  @Test
  void an_address_needs_the_password_and_must_be_free() {
    Window window = Window.of(ada);
    assertThat(changesEmail(window, "x@example.org", "not the password").body())
        .contains("This is not your password");
    Member grace = Member.signsUp();
    assertThat(changesEmail(window, Letters.addressOf(grace), Member.PASSWORD).body())
        .contains("belongs to an account already");
  }

  @Test
  void a_username_changes_once_in_a_while_and_the_old_one_stays_away_from_others() {
    Window window = Window.of(ada);
    String name = "n" + ada.username().substring(1);
    assertThat(renames(window, name).status()).isEqualTo(302);
    assertThat(ada.caller().get("/api/v1/me").text("username")).isEqualTo(name);
    assertThat(renames(window, name + "x").body()).contains("within the last thirty days");
    Caller.nobody()
        .post(
            "/api/v1/people", Member.signUp(ada.username()).replace("@example.org", "@example.com"))
        .isRefusal(409, "username-taken");
  }

  private static Answer renames(Window window, String name) {
    return window.submit("/settings/account", "username-form", "rename", Map.of("username", name));
  }

  private static Answer changesEmail(Window window, String email, String password) {
    return window.submit(
        "/settings/account", "email-form", "ask", Map.of("email", email, "password", password));
  }

  private static void confirm(Window window, String path) {
    String token = path.replaceFirst("^.*token=", "");
    assertThat(window.submit(path, "confirm", "do", Map.of("token", token)).body())
        .contains("Thank you");
  }

  private boolean isVerified() {
    return ada.caller().get("/api/v1/me").is(200).json().get("emailVerified").getAsBoolean();
  }

  private String email() {
    return ada.caller().get("/api/v1/me").is(200).text("email");
  }
}
