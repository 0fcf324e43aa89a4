package com.aetherial.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Authenticator;
import com.aetherial.testing.Member;
import com.aetherial.testing.Window;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Somebody has the password and has seen a code over the victim's shoulder. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReplayedCodesIT {
  private final Member victim = Member.signsUp();
  private final Authenticator app = Tries.turnsCodesOn(Window.of(victim));

  @Test
  void a_code_that_was_overheard_opens_nothing_a_second_time_and_not_at_the_same_time() {
    Window first = Window.of(victim);
    Window second = Window.of(victim);
    String code = app.code(1);
    List<Integer> answers =
        List.of(Tries.types(first, code).status(), Tries.types(second, code).status());
    assertThat(answers).containsExactlyInAnyOrder(302, 200);
    assertThat(Tries.types(Window.of(victim), code).body()).contains("used before");
  }

  @Test
  void a_code_of_a_while_ago_or_of_later_opens_nothing() {
    Window window = Window.of(victim);
    for (int steps : new int[] {-4, 4}) {
      assertThat(Tries.types(window, app.code(steps)).body()).contains("not right");
    }
    assertThat(window.open("/wallet").status()).isEqualTo(302);
  }

  @Test
  void a_code_of_somebody_else_opens_nothing() {
    Member mallory = Member.signsUp();
    Authenticator own = Tries.turnsCodesOn(Window.of(mallory));
    assertThat(Tries.types(Window.of(victim), own.code(1)).body()).contains("not right");
  }

  @Test
  void a_login_that_waits_for_its_code_opens_no_page_and_no_api() {
    Window waiting = Window.of(victim);
    assertThat(waiting.open("/wallet").status()).isEqualTo(302);
    assertThat(waiting.open("/settings/security/codes").status()).isEqualTo(302);
    waiting.caller().get("/api/v1/me").isRefusal(401, "login-required");
    waiting.caller().get("/api/v1/wallet").isRefusal(401, "login-required");
  }
}
