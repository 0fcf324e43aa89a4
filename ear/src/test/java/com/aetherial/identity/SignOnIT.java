package com.aetherial.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.Issuer;
import com.aetherial.testing.Member;
import com.aetherial.testing.RunningAetherial;
import com.aetherial.testing.TheBooks;
import com.aetherial.testing.Window;
import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Signing on at an OpenID Connect issuer. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SignOnIT {
  private final Issuer issuer = RunningAetherial.get().issuer();
  private final String subject = "s" + UUID.randomUUID().toString().substring(0, 8);

  @Test
  void somebody_new_becomes_a_member_and_is_known_again() {
    Window window = Window.ofNobody();
    Answer answer = signsOn(window, UnaryOperator.identity());
    assertThat(answer.header("Location")).endsWith("/dashboard");
    assertThat(window.caller().get("/api/v1/me").is(200).text("username")).isEqualTo(subject);
    Window again = Window.ofNobody();
    signsOn(again, claims -> claims.claim("email", "another@example.net"));
    assertThat(again.caller().get("/api/v1/me").is(200).text("username")).isEqualTo(subject);
    assertThat(TheBooks.count("select count(*) from identity.sign_on where subject = ?", subject))
        .isEqualTo(1);
  }

  @Test
  void an_address_that_is_not_confirmed_here_is_no_way_into_its_account() {
    Member member = Member.signsUp();
    Window window = Window.ofNobody();
    Answer answer =
        signsOn(window, claims -> claims.claim("email", member.username() + "@example.org"));
    assertThat(answer.header("Location")).endsWith("/login?refused=sign-on-needs-password");
    assertThat(window.open("/settings").status()).isEqualTo(302);
  }

  private Answer signsOn(Window window, UnaryOperator<JWTClaimsSet.Builder> lie) {
    Map<String, String> question = begins(window);
    String code = issuer.saysYes(address(question), subject, lie);
    return comesBack(window, question.get("state"), code);
  }

  private Map<String, String> begins(Window window) {
    Answer answer = window.open("/login/sign-on?to=//evil.example");
    assertThat(answer.header("Location")).startsWith(issuer.url() + "/authorize?");
    return Issuer.parameters(answer.header("Location").replaceFirst("^[^?]*\\?", ""));
  }

  private String address(Map<String, String> question) {
    return issuer.url()
        + "/authorize?"
        + question.entrySet().stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
  }

  private static Answer comesBack(Window window, String state, String code) {
    return window.open("/login/sign-on/back?state=" + state.replace(" ", "%20") + "&code=" + code);
  }
}
