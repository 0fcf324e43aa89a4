package com.aetherial.identity;

import com.aetherial.kernel.Jsonp;
import com.aetherial.kernel.WholeAnswer;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Speaks OpenID Connect: the code flow with PKCE, and tokens that only the issuer can have made.
 */
@ApplicationScoped
class OidcIssuer {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int ANSWER_LENGTH_MAX = 100_000;

  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  @Inject OidcSettings settings;

  private volatile @Nullable JsonObject described;

  /** Where the issuer asks people who they are. */
  String authorization(Map<String, String> question) {
    return description().getString("authorization_endpoint") + "?" + form(question);
  }

  /** Redeems a code and checks what came for it. */
  SignOnClaims redeem(String code, SignOnStart start) {
    JsonObject answer =
        ask(
            HttpRequest.newBuilder(URI.create(description().getString("token_endpoint")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Authorization", "Basic " + credentials())
                .POST(
                    BodyPublishers.ofString(
                        form(
                            Map.of(
                                "grant_type",
                                "authorization_code",
                                "code",
                                code,
                                "redirect_uri",
                                settings.redirect(),
                                "code_verifier",
                                start.verifier())))));
    return checked(answer.getString("id_token", ""), start.nonce());
  }

  private SignOnClaims checked(String token, String nonce) {
    try {
      JWTClaimsSet claims = processor(nonce).process(token, null);
      return new SignOnClaims(
          claims.getIssuer(),
          claims.getSubject(),
          text(claims, "email"),
          Boolean.TRUE.equals(claims.getBooleanClaim("email_verified")),
          text(claims, "name"),
          text(claims, "preferred_username"));
    } catch (ParseException | BadJOSEException forged) {
      throw new SignOnRefused();
    } catch (JOSEException unreachable) {
      throw new SignOnUnavailable();
    }
  }

  /** Only signatures with the issuer's own keys count; no token says itself how it is checked. */
  private DefaultJWTProcessor<SecurityContext> processor(String nonce) {
    var processor = new DefaultJWTProcessor<SecurityContext>();
    try {
      var keys =
          JWKSourceBuilder.<SecurityContext>create(
                  URI.create(description().getString("jwks_uri")).toURL())
              .build();
      processor.setJWSKeySelector(
          new JWSVerificationKeySelector<>(
              Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256, JWSAlgorithm.PS256), keys));
    } catch (IOException malformed) {
      throw new SignOnUnavailable();
    }
    processor.setJWTClaimsSetVerifier(
        new DefaultJWTClaimsVerifier<>(
            settings.clientId(),
            new JWTClaimsSet.Builder().issuer(settings.issuer()).claim("nonce", nonce).build(),
            Set.of("sub", "iat", "exp", "nonce")));
    return processor;
  }

  private JsonObject description() {
    JsonObject known = described;
    if (known == null) {
      String base = settings.issuer().replaceAll("/+$", "");
      known =
          ask(HttpRequest.newBuilder(URI.create(base + "/.well-known/openid-configuration")).GET());
      if (!settings.issuer().equals(known.getString("issuer", ""))) {
        throw new SignOnUnavailable();
      }
      described = known;
    }
    return known;
  }

  private JsonObject ask(HttpRequest.Builder question) {
    try {
      HttpResponse<String> answer =
          WholeAnswer.of(client, question.header("Accept", "application/json").build(), PATIENCE);
      if (answer.statusCode() / 100 == 4) {
        throw new SignOnRefused();
      }
      if (answer.statusCode() != 200 || answer.body().length() > ANSWER_LENGTH_MAX) {
        throw new SignOnUnavailable();
      }
      return Jsonp.reader(answer.body()).readObject();
    } catch (IOException | JsonException unreachable) {
      throw new SignOnUnavailable();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new SignOnUnavailable();
    }
  }

  private String credentials() {
    String text = encoded(settings.clientId()) + ":" + encoded(settings.clientSecret());
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(JWTClaimsSet claims, String name) throws ParseException {
    String value = claims.getStringClaim(name);
    return value == null ? "" : value;
  }

  private static String form(Map<String, String> values) {
    return values.entrySet().stream()
        .map(each -> each.getKey() + "=" + encoded(each.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
