package com.aetherial.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.Forgery;
import com.aetherial.testing.Issuer;
import com.aetherial.testing.RunningAetherial;
import com.aetherial.testing.TheBooks;
import com.aetherial.testing.Window;
import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tokens that the issuer did not make, or not for us, not now, not for this browser. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ForgedTokensIT {
  private final Issuer issuer = RunningAetherial.get().issuer();
  private final String subject = Tries.nobody();

  @ParameterizedTest
  @EnumSource(Forgery.class)
  void a_token_that_the_issuer_did_not_sign_opens_nothing(Forgery forgery) {
    Window window = Window.ofNobody();
    String address = begins(window);
    String code = issuer.saysYes(address, subject, UnaryOperator.identity());
    issuer.forges(code, forgery);
    isRefused(window, comesBack(window, state(address), code));
  }

  @Test
  void a_token_with_other_claims_than_ours_opens_nothing() {
    refuses(claims -> claims.issuer("https://evil.example"));
    refuses(claims -> claims.audience("another-client"));
    refuses(claims -> claims.audience(List.of()));
    refuses(claims -> claims.claim("nonce", "replayed"));
    refuses(claims -> claims.claim("nonce", null));
    refuses(claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(600))));
    refuses(claims -> claims.expirationTime(null));
    refuses(claims -> claims.notBeforeTime(Date.from(Instant.now().plusSeconds(600))));
    refuses(claims -> claims.subject(null));
    refuses(claims -> claims.claim("email_verified", false));
    assertThat(TheBooks.count("select count(*) from identity.sign_on where subject = ?", subject))
        .isZero();
  }

  @Test
  void a_way_back_that_did_not_begin_in_this_browser_opens_nothing() {
    Window window = Window.ofNobody();
    String address = begins(window);
    String code = issuer.saysYes(address, subject, UnaryOperator.identity());
    Window other = Window.ofNobody();
    isRefused(other, comesBack(other, state(address), code));
    isRefused(window, comesBack(window, "another-state", code));
    isRefused(window, comesBack(window, state(address), code));
  }

  private void refuses(UnaryOperator<JWTClaimsSet.Builder> lie) {
    Window window = Window.ofNobody();
    String address = begins(window);
    String code = issuer.saysYes(address, subject, lie);
    isRefused(window, comesBack(window, state(address), code));
  }

  private static void isRefused(Window window, Answer answer) {
    assertThat(answer.header("Location")).endsWith("/login?refused=sign-on-refused");
    assertThat(window.open("/settings").status()).isEqualTo(302);
  }

  private static String begins(Window window) {
    return window.open("/login/sign-on").header("Location");
  }

  private static String state(String address) {
    Map<String, String> question = Issuer.parameters(address.replaceFirst("^[^?]*\\?", ""));
    return question.get("state");
  }

  private static Answer comesBack(Window window, String state, String code) {
    return window.open("/login/sign-on/back?state=" + state + "&code=" + code);
  }
}
