package com.aetherial.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.BrowserVisit;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Window;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** No other site can put a page of ours into a frame and have somebody press its buttons. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ClickjackingIT {
  @Test
  void no_page_lets_itself_be_framed_whoever_reads_it() {
    Window administrator = Window.with(BrowserVisit.cookieOf("admin", "try aetherial today"));
    for (Window reader : List.of(administrator, Window.ofNobody())) {
      Pages.all().forEach(page -> isNotFramed(page, reader.open(page)));
    }
  }

  @Test
  void neither_does_what_is_no_page() {
    for (String path :
        List.of("/no-such-page", "/wallet/%00", "/api/docs", "/help/problems/validation")) {
      isNotFramed(path, Window.ofNobody().open(path));
    }
    isNotFramed("api", Caller.nobody().get("/api/v1/economy/supply"));
  }

  private static void isNotFramed(String page, Answer answer) {
    assertThat(answer.status()).as(page).isLessThan(500);
    if (answer.status() == 302) {
      return; // There is nothing to see; where it leads is looked at by itself.
    }
    assertThat(answer.header("X-Frame-Options")).as(page).isEqualTo("DENY");
    assertThat(answer.header("Content-Security-Policy"))
        .as(page)
        .contains("frame-ancestors 'none'", "form-action 'self'", "base-uri 'none'");
  }
}
