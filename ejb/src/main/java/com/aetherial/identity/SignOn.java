package com.aetherial.identity;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.Map;

/** Logging in at somebody else's: an OpenID Connect issuer that the operator trusts. */
@Stateless
@TransactionAttribute(NOT_SUPPORTED)
public class SignOn {
  @Inject OidcSettings settings;
  @Inject OidcIssuer issuer;
  @Inject SignOnPeople people;

  /** Whether there is an issuer. */
  public boolean isConfigured() {
    return settings.isConfigured();
  }

  /**
   * Begins a sign-on; the browser goes to the issuer and comes back with a code.
   *
   * @throws SignOnUnavailable when the issuer does not answer
   */
  public SignOnStart begin() {
    String state = OneTimeSecret.random().text();
    String nonce = OneTimeSecret.random().text();
    OneTimeSecret verifier = OneTimeSecret.random();
    String address =
        issuer.authorization(
            Map.of(
                "response_type",
                "code",
                "scope",
                "openid email profile",
                "client_id",
                settings.clientId(),
                "redirect_uri",
                settings.redirect(),
                "state",
                state,
                "nonce",
                nonce,
                "code_challenge",
                challenge(verifier),
                "code_challenge_method",
                "S256"));
    return new SignOnStart(address, state, nonce, verifier.text());
  }

  /**
   * Completes a sign-on with the code that the browser brought back.
   *
   * @throws SignOnRefused when the state is another, or the token is not one that the issuer made
   *     for this sign-on
   * @throws SignOnUnavailable when the issuer does not answer
   * @throws SignOnNeedsPassword when the address belongs to an account that has not confirmed it
   */
  public LoggedIn complete(SignOnStart start, String state, String code, Device device) {
    if (!start.state().equals(state) || code.isBlank()) {
      throw new SignOnRefused();
    }
    return people.enter(issuer.redeem(code, start), device);
  }

  private static String challenge(OneTimeSecret verifier) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(verifier.sha256());
  }
}
