package com.aetherial.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Authenticator;
import com.aetherial.testing.Member;
import com.aetherial.testing.Window;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Whoever knows the session from before a login has nothing of it afterwards. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SessionFixationIT {
  private final Member victim = Member.signsUp();

  @Test
  void a_session_that_was_planted_before_the_login_opens_nothing_afterwards() {
    Window planted = Window.ofNobody();
    planted.open("/login").is(200);
    String before = planted.cookie();
    assertThat(Tries.logsIn(planted, victim.username(), Member.PASSWORD).status()).isEqualTo(302);
    assertThat(planted.cookie()).isNotEqualTo(before);
    planted.open("/settings").is(200);
    assertThat(Window.with(before).open("/settings").status()).isEqualTo(302);
  }

  @Test
  void a_session_that_somebody_made_up_is_not_taken() {
    Window window = Window.with("aetherial=made-up-by-mallory");
    Tries.logsIn(window, victim.username(), Member.PASSWORD);
    assertThat(window.cookie()).doesNotContain("made-up");
    window.open("/settings").is(200);
    assertThat(Window.with("aetherial=made-up-by-mallory").open("/settings").status())
        .isEqualTo(302);
  }

  @Test
  void the_step_from_a_password_to_a_code_changes_the_session_once_more() {
    Authenticator app = Tries.turnsCodesOn(Window.of(victim));
    Window window = Window.of(victim);
    String between = window.cookie();
    assertThat(Tries.types(window, app.code(1)).status()).isEqualTo(302);
    assertThat(window.cookie()).isNotEqualTo(between);
    window.open("/settings").is(200);
    assertThat(Window.with(between).open("/settings").status()).isEqualTo(302);
  }

  @Test
  void a_session_in_an_address_is_none_and_no_page_writes_one_there() {
    Window window = Window.of(victim);
    String id = window.cookie().replaceFirst("^[^=]*=", "");
    for (String name : new String[] {"aetherial", "jsessionid", "JSESSIONID"}) {
      assertThat(Window.ofNobody().open("/settings;" + name + "=" + id).status()).isNotEqualTo(200);
    }
    assertThat(Window.ofNobody().open("/login").is(200).body())
        .doesNotContainIgnoringCase(";jsessionid")
        .doesNotContain(";aetherial=");
  }
}
