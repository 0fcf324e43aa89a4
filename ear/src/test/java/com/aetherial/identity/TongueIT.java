package com.aetherial.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Letters;
import com.aetherial.testing.Member;
import com.google.gson.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Programs and letters speak the language that was asked for, and codes stay as they are. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TongueIT {
  @Test
  void a_problem_is_told_in_the_language_that_the_request_accepts() {
    Member member = Member.signsUp();
    Caller german = member.caller().with("Accept-Language", "de-AT,de;q=0.9,en;q=0.5");
    Answer answer = german.get("/api/v1/wallet/transfers/" + UUID.randomUUID());
    Answer poor = new Member(member.username(), german).sends("5").to("ada");
    poor.isRefusal(409, "insufficient-balance");
    assertThat(poor.text("detail")).isEqualTo("Dafür kannst du 0 Coins verwenden, nötig sind 5.");
    assertThat(poor.header("Content-Language")).isEqualTo("de");
    assertThat(answer.header("Content-Language")).isEqualTo("de");
  }

  @Test
  void whoever_asks_for_nothing_or_for_what_nobody_speaks_gets_english() {
    Caller nobody = Caller.nobody();
    assertThat(nobody.get("/api/v1/wallet").header("Content-Language")).isEqualTo("en");
    Answer klingon = nobody.with("Accept-Language", "tlh").get("/api/v1/wallet");
    klingon.isRefusal(401, "login-required");
    assertThat(klingon.text("detail")).startsWith("Log in");
  }

  @Test
  void broken_constraints_are_told_in_arabic_too() {
    Caller arabic = Caller.nobody().with("Accept-Language", "ar");
    Answer answer = arabic.post("/api/v1/people", Member.signUp("!"));
    answer.isRefusal(422, "validation");
    assertThat(answer.text("detail")).contains("استخدم من 3 إلى 30");
  }

  @Test
  void the_first_letter_and_later_notices_are_in_the_language_of_the_one_who_signed_up() {
    String username = "m" + UUID.randomUUID().toString().replace("-", "").substring(0, 20);
    Caller german = Caller.nobody().with("Accept-Language", "de");
    german.post("/api/v1/people", Member.signUp(username)).is(201);
    var member = new Member(username, german);
    assertThat(Letters.to(member, "Bestätige deine E-Mail-Adresse").plain()).contains("willkommen");
  }

  @Test
  void a_notice_is_read_in_the_language_of_who_reads_it() {
    Member member = Member.with("1234.50");
    assertThat(titleOfLatest(member, "en")).isEqualTo("Aetherial sent you 1234.50 coins");
    assertThat(titleOfLatest(member, "de")).isEqualTo("Aetherial hat dir 1.234,50 Coins gesendet");
    assertThat(titleOfLatest(member, "ar"))
        .contains("\u2068Aetherial\u2069", "\u20681,234.50\u2069");
  }

  private static String titleOfLatest(Member member, String language) {
    JsonObject page =
        member.caller().with("Accept-Language", language).get("/api/v1/notifications").json();
    return page.getAsJsonArray("items").get(0).getAsJsonObject().get("title").getAsString();
  }
}
