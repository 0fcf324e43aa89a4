package com.aetherial.attacks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.Authenticator;
import com.aetherial.testing.Issuer;
import com.aetherial.testing.Member;
import com.aetherial.testing.RunningAetherial;
import com.aetherial.testing.TheBooks;
import com.aetherial.testing.Window;
import java.net.URI;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** No address of ours leads to somebody else's site, whichever way it goes on from here. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OpenRedirectIT {
  private static final List<String> ELSEWHERE =
      List.of(
          "//evil.example/x",
          "///evil.example/x",
          "https://evil.example/",
          "https:evil.example",
          "/\\evil.example",
          "\\\\evil.example",
          "/\t/evil.example",
          "/ /evil.example",
          "/x\r\nLocation: https://evil.example",
          "javascript:alert(1)",
          "data:text/html,x",
          "evil.example");

  private final URI here = RunningAetherial.get().baseUrl();
  private final Member victim = Member.signsUp();

  @Test
  void the_login_leads_on_within_the_platform_only() {
    for (String elsewhere : ELSEWHERE) {
      staysHere(
          elsewhere,
          Tries.logsIn(Window.ofNobody(), victim.username(), Member.PASSWORD, elsewhere));
    }
  }

  @Test
  void the_second_step_of_the_login_leads_on_within_the_platform_only() {
    Authenticator app = Tries.turnsCodesOn(Window.of(victim));
    for (String elsewhere : ELSEWHERE) {
      TheBooks.change(
          "update identity.totp set last_step = 0 where person_id ="
              + " (select id from identity.person where username = ?)",
          victim.username());
      Window window = Window.ofNobody();
      staysHere(elsewhere, Tries.logsIn(window, victim.username(), Member.PASSWORD, elsewhere));
      staysHere(elsewhere, Tries.types(window, app.code(), elsewhere));
    }
  }

  @Test
  void the_return_from_an_issuer_leads_on_within_the_platform_only() {
    Issuer issuer = RunningAetherial.get().issuer();
    for (String elsewhere : ELSEWHERE) {
      Window window = Window.ofNobody();
      String address = window.open("/login/sign-on?to=" + encoded(elsewhere)).header("Location");
      assertThat(address).startsWith(issuer.url() + "/authorize?").doesNotContain("evil.example");
      String code = issuer.saysYes(address, Tries.nobody(), UnaryOperator.identity());
      Map<String, String> question = Issuer.parameters(address.replaceFirst("^[^?]*\\?", ""));
      staysHere(
          elsewhere,
          window.open("/login/sign-on/back?state=" + question.get("state") + "&code=" + code));
    }
  }

  @Test
  void neither_language_nor_help_nor_a_notification_leads_elsewhere() {
    Window window = Window.of(victim);
    for (String elsewhere : ELSEWHERE) {
      String there = encoded(elsewhere);
      staysHere(elsewhere, window.open("/language?code=de&to=" + there));
      staysHere(elsewhere, window.open("/help/about?page=" + there));
      String query =
          List.of("to", "link", "next", "url", "page", "return").stream()
              .map(name -> name + "=" + there)
              .collect(Collectors.joining("&"));
      staysHere(elsewhere, window.open("/notifications/open?id=" + notification() + "&" + query));
    }
  }

  @Test
  void the_way_to_the_login_and_back_stays_here() {
    for (String path : List.of("/settings?to=//evil.example", "/wallet//evil.example")) {
      Answer answer = Window.ofNobody().open(path);
      if (answer.status() == 302) {
        staysHere(path, answer);
      }
    }
  }

  private String notification() {
    return TheBooks.rows(
            "insert into notifications.notification (id, person_id, kind, title, body, link,"
                + " is_shown) select gen_random_uuid(), p.id, 'wallet.received', 'Look', 'Here',"
                + " '/wallet', true from identity.person p where p.username = ? returning id",
            victim.username())
        .get(0);
  }

  /** As a browser understands the answer: relative to here, and a backslash is a slash. */
  private void staysHere(String wish, Answer answer) {
    assertThat(answer.status()).as(wish).isEqualTo(302);
    URI target = here.resolve(answer.header("Location").replace('\\', '/'));
    assertThat(target.getScheme()).as(wish).isEqualTo(here.getScheme());
    assertThat(target.getAuthority()).as(wish).isEqualTo(here.getAuthority());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
