package com.aetherial.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.BrowserVisit;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.ServerLog;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody types by chance is answered like a mistake, and is no fault of the server. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(ServerLog.class)
class UnfriendlyInputIT {
  private static final String NUL = "\0";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/wallet/transactions?kind=%00",
        "/api/v1/wallet/transfers/%00",
        "/api/v1/wallet?at=%00",
      })
  void the_sign_nul_in_an_address_of_the_api_is_refused(String path) {
    Member.signsUp().caller().get(path).isRefusal(422, "unstorable-text");
  }

  @Test
  void the_sign_nul_in_the_address_of_a_page_is_no_page() {
    Caller browser = Member.inBrowser(Member.signsUp().username());
    assertThat(browser.get("/wallet/statement?kind=%00").status()).isEqualTo(404);
    assertThat(browser.get("/wallet/%00").status()).isEqualTo(404);
  }

  @Test
  void the_sign_nul_in_a_field_is_told_beside_it() {
    Answer page = Caller.nobody().get("/login").is(200);
    Answer answer = sent(page, BrowserVisit.cookieIn(page.header("Set-Cookie")), "a" + NUL + "da");
    assertThat(answer.is(200).body()).contains("a sign that cannot be stored");
  }

  @Test
  void a_page_that_the_server_has_forgotten_is_shown_again_with_what_was_typed() {
    Answer page = Caller.nobody().get("/login").is(200);
    Answer answer = sent(page, "nothing=known", "ada");
    assertThat(answer.is(200).body())
        .contains("This page was open for too long")
        .contains("value=\"ada\"")
        .doesNotContain("try aetherial today\"");
  }

  private static Answer sent(Answer page, String cookie, String name) {
    return BrowserVisit.sendLogin(Caller.nobody(), page, cookie, name, "try aetherial today");
  }
}
