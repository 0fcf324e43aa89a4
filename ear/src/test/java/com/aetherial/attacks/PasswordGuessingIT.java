package com.aetherial.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.AtOnce;
import com.aetherial.testing.BrowserVisit;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.Window;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Five guesses within a quarter of an hour are all there are. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PasswordGuessingIT {
  private static final int ALLOWED = 5;
  private static final String WRONG = "do not belong together";
  private static final String LOCKED = "Too many failed logins";

  private final Member victim = Member.signsUp();

  @AfterEach
  void othersMayLogInAgain() {
    Tries.forget(victim.username());
    Tries.forget(victim.username() + "@example.org");
  }

  @Test
  void after_five_guesses_even_the_right_password_opens_nothing() {
    for (int i = 0; i < ALLOWED; i++) {
      assertThat(guesses(victim.username(), "guess " + i).body()).contains(WRONG);
    }
    assertThat(guesses(victim.username(), Member.PASSWORD).body()).contains(LOCKED);
  }

  @Test
  void many_guesses_at_once_are_no_more_than_five() {
    List<String> answers =
        AtOnce.times(12, 12, () -> guesses(victim.username(), "guess at once").body());
    assertThat(answers.stream().filter(answer -> answer.contains(WRONG))).hasSize(ALLOWED);
    assertThat(answers.stream().filter(answer -> answer.contains(LOCKED))).hasSize(12 - ALLOWED);
  }

  @Test
  void writing_the_name_in_another_way_gives_no_more_guesses() {
    for (int i = 0; i < ALLOWED; i++) {
      String name = i % 2 == 0 ? victim.username().toUpperCase(Locale.ROOT) : " ";
      guesses(name.isBlank() ? "  " + victim.username() + " " : name, "guess " + i);
    }
    assertThat(guesses(victim.username(), Member.PASSWORD).body()).contains(LOCKED);
  }

  /** The address that counts is the one of the connection, and a form with a header is the same. */
  @Test
  void an_invented_address_gives_no_more_guesses() {
    for (int i = 0; i < ALLOWED; i++) {
      from("203.0.113." + i, "guess " + i);
    }
    assertThat(from("203.0.113.99", Member.PASSWORD).body()).contains(LOCKED);
  }

  private static Answer guesses(String name, String password) {
    return Tries.logsIn(Window.ofNobody(), name, password);
  }

  private Answer from(String address, String password) {
    Caller caller = Caller.nobody().with("X-Forwarded-For", address, "Forwarded", "for=" + address);
    Answer page = caller.get("/login").is(200);
    return BrowserVisit.sendLogin(
        caller,
        page,
        BrowserVisit.cookieIn(page.header("Set-Cookie")),
        victim.username(),
        password);
  }
}
