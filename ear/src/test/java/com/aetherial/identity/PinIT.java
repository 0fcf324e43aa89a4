package com.aetherial.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.AdminSetting;
import com.aetherial.testing.Answer;
import com.aetherial.testing.AtOnce;
import com.aetherial.testing.Member;
import com.aetherial.testing.ServerLog;
import com.aetherial.testing.TheBooks;
import com.aetherial.testing.Window;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The number that people type before many coins leave. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith({TheBooks.class, ServerLog.class})
class PinIT {
  private static final String PIN = "/settings/security/pin";
  private static final String WITHDRAWAL =
      "{\"methodId\": \"019abc4e-7a31-7c55-9a1e-5a3f0d7b9c10\", \"coins\": \"1\"}";

  @Test
  void a_pin_is_asked_of_people_above_the_limit_and_five_wrong_ones_lock_it() {
    Member rich = Member.with("500");
    Window window = Window.of(rich);
    sets(window, "2468");
    sends(window, "100", "").is(201);
    sends(window, "101", "").isRefusal(403, "pin-required");
    List<Answer> wrong = AtOnce.times(5, 5, () -> sends(window, "101", "1111"));
    assertThat(wrong).allSatisfy(answer -> answer.isRefusal(403, "wrong-pin"));
    sends(window, "101", "2468").isRefusal(403, "pin-locked");
    assertThat(rich.balance()).isEqualTo("400.00");
    TheBooks.change(
        "update identity.pin set locked_until = now() where person_id ="
            + " (select id from identity.person where username = ?)",
        rich.username());
    sends(window, "101", "2468").is(201);
    rich.sends("150").to("grace").is(201);
    assertThat(rich.balance()).isEqualTo("149.00");
  }

  /** However little it is; a program is asked for its scope only. */
  @Test
  void coins_that_become_money_need_the_pin_of_whoever_has_one() {
    Member rich = Member.with("500");
    Window window = Window.of(rich);
    withdraws(window, "").isRefusal(404, "no-such-payout-method");
    sets(window, "2468");
    withdraws(window, "").isRefusal(403, "pin-required");
    withdraws(window, "1111").isRefusal(403, "wrong-pin");
    withdraws(window, "2468").isRefusal(404, "no-such-payout-method");
    rich.caller()
        .post("/api/v1/withdrawals", WITHDRAWAL, "Idempotency-Key", Member.freshKey())
        .isRefusal(404, "no-such-payout-method");
    List<Answer> wrong = AtOnce.times(5, 5, () -> withdraws(window, "1111"));
    assertThat(wrong).allSatisfy(answer -> answer.isRefusal(403, "wrong-pin"));
    withdraws(window, "2468").isRefusal(403, "pin-locked");
  }

  private static Answer withdraws(Window window, String pin) {
    return window
        .caller()
        .post(
            "/api/v1/withdrawals",
            WITHDRAWAL,
            "Idempotency-Key",
            Member.freshKey(),
            "Pin",
            pin.isEmpty() ? " " : pin);
  }

  @Test
  void who_has_no_pin_is_asked_to_set_one_where_everybody_needs_one() {
    Member rich = Member.with("500");
    Window window = Window.of(rich);
    new AdminSetting("identity.pinRequiredFor")
        .is(
            "EVERYTHING",
            () -> {
              sends(window, "100", "").is(201);
              sends(window, "101", "").isRefusal(403, "pin-missing");
              withdraws(window, "").isRefusal(403, "pin-missing");
              rich.sends("101").to("grace").is(201);
              sets(window, "2468");
              sends(window, "101", "2468").is(201);
            });
    new AdminSetting("identity.pinRequiredFor")
        .is(
            "WITHDRAWALS",
            () -> {
              Window other = Window.of(Member.with("200"));
              sends(other, "101", "").is(201);
              withdraws(other, "").isRefusal(403, "pin-missing");
            });
  }

  @Test
  void a_pin_has_four_to_eight_digits_and_stands_nowhere() {
    Window window = Window.of(Member.signsUp());
    for (String bad : List.of("123", "123456789", "12a4", "7777")) {
      assertThat(sets(window, bad).body()).contains("4 to 8 digits");
    }
    assertThat(sets(window, "1357").status()).isEqualTo(302);
    assertThat(TheBooks.rows("select hash from identity.pin").toString())
        .contains("argon2id")
        .doesNotContain("1357$");
  }

  private static Answer sets(Window window, String pin) {
    return window.submit(PIN, "pin-form", "set", Map.of("pin", pin, "password", Member.PASSWORD));
  }

  private static Answer sends(Window window, String amount, String pin) {
    String wish = "{\"to\":\"grace\",\"amount\":\"" + amount + "\"}";
    return window
        .caller()
        .post(
            "/api/v1/wallet/transfers",
            wish,
            "Idempotency-Key",
            Member.freshKey(),
            "Pin",
            pin.isEmpty() ? " " : pin);
  }
}
