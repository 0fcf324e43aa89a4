package com.aetherial.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.AtOnce;
import com.aetherial.testing.Member;
import com.aetherial.testing.Window;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Ten thousand numbers are few, so five guesses are all there are, wherever they are made. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PinGuessingIT {
  private static final String PIN = "/settings/security/pin";

  private final Member victim = Member.with("500");
  private final Window window = Window.of(victim);

  @Test
  void many_guesses_at_once_are_no_more_than_five() {
    sets("2468");
    List<String> codes = AtOnce.times(12, 6, () -> sends(window, "1111").text("code"));
    assertThat(codes.stream().filter("wrong-pin"::equals)).hasSize(5);
    assertThat(codes.stream().filter("pin-locked"::equals)).hasSize(7);
    sends(window, "2468").isRefusal(403, "pin-locked");
    assertThat(victim.balance()).isEqualTo("500.00");
  }

  @Test
  void guesses_in_several_windows_and_at_several_doors_are_counted_together() {
    sets("2468");
    Window other = Window.of(victim);
    for (int i = 0; i < 2; i++) {
      sends(window, "000" + i).isRefusal(403, "wrong-pin");
      sends(other, "001" + i).isRefusal(403, "wrong-pin");
    }
    withdraws(other, "0020").isRefusal(403, "wrong-pin");
    withdraws(other, "2468").isRefusal(403, "pin-locked");
    sends(window, "2468").isRefusal(403, "pin-locked");
  }

  @Test
  void a_pin_is_neither_changed_nor_removed_without_the_password() {
    sets("2468");
    Map<String, String> wrong = Map.of("pin", "1357", "password", "not the password");
    assertThat(window.submit(PIN, "pin-form", "set", wrong).body()).contains("not your password");
    sends(window, "1357").isRefusal(403, "wrong-pin");
    sends(window, "2468").is(201);
  }

  private void sets(String pin) {
    Answer answer =
        window.submit(PIN, "pin-form", "set", Map.of("pin", pin, "password", Member.PASSWORD));
    assertThat(answer.status()).isEqualTo(302);
  }

  private static Answer sends(Window window, String pin) {
    return window
        .caller()
        .post(
            "/api/v1/wallet/transfers",
            "{\"to\":\"grace\",\"amount\":\"101\"}",
            "Idempotency-Key",
            Member.freshKey(),
            "Pin",
            pin);
  }

  private static Answer withdraws(Window window, String pin) {
    String wish = "{\"methodId\": \"" + Member.freshKey() + "\", \"coins\": \"1\"}";
    return window
        .caller()
        .post("/api/v1/withdrawals", wish, "Idempotency-Key", Member.freshKey(), "Pin", pin);
  }
}
