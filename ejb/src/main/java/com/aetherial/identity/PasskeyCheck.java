package com.aetherial.identity;

import com.aetherial.kernel.Settings;
import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.Challenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;

/** What a passkey signs is for this platform's address, and made with the person present. */
@ApplicationScoped
class PasskeyCheck {
  private static final List<PublicKeyCredentialParameters> ALGORITHMS =
      List.of(
          algorithm(COSEAlgorithmIdentifier.ES256),
          algorithm(COSEAlgorithmIdentifier.EdDSA),
          algorithm(COSEAlgorithmIdentifier.RS256));

  private final ObjectConverter converter = new ObjectConverter();
  private final AttestedCredentialDataConverter credentials =
      new AttestedCredentialDataConverter(converter);
  private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);

  @Inject Settings settings;

  /** The host that passkeys belong to. */
  String host() {
    return settings.baseUrl().getHost();
  }

  /** Reads a new passkey; nothing about it is believed yet. */
  RegistrationData readNew(String json) {
    try {
      return manager.parseRegistrationResponseJSON(json);
    } catch (DataConversionException
        | JacksonException
        | NullPointerException
        | IllegalArgumentException malformed) {
      throw new PasskeyRefused();
    }
  }

  /** Reads an answer; nothing about it is believed yet. The library fails on what is missing. */
  AuthenticationData read(String json) {
    try {
      return manager.parseAuthenticationResponseJSON(json);
    } catch (DataConversionException
        | JacksonException
        | NullPointerException
        | IllegalArgumentException malformed) {
      throw new PasskeyRefused();
    }
  }

  /** The new passkey in the form in which it is kept. */
  byte[] verifyNew(RegistrationData made) {
    try {
      var verified =
          manager.verify(
              made,
              new RegistrationParameters(
                  server(made.getCollectedClientData().getChallenge()), ALGORITHMS, true, true));
      return credentials.convert(
          verified.getAttestationObject().getAuthenticatorData().getAttestedCredentialData());
    } catch (WebAuthnException wrong) {
      throw new PasskeyRefused();
    }
  }

  /** The count of signatures after this answer, which the kept passkey must have signed. */
  long verify(AuthenticationData answer, byte[] kept, long signCount) {
    var passkey =
        new CredentialRecordImpl(
            new NoneAttestationStatement(),
            true,
            null,
            null,
            signCount,
            credentials.convert(kept),
            null,
            null,
            null,
            Set.of());
    try {
      var verified =
          manager.verify(
              answer,
              new AuthenticationParameters(
                  server(answer.getCollectedClientData().getChallenge()),
                  passkey,
                  null,
                  true,
                  true));
      return verified.getAuthenticatorData().getSignCount();
    } catch (WebAuthnException wrong) {
      throw new PasskeyRefused();
    }
  }

  private static PublicKeyCredentialParameters algorithm(COSEAlgorithmIdentifier name) {
    return new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, name);
  }

  private ServerProperty server(Challenge challenge) {
    URI base = settings.baseUrl();
    var origin = new Origin(base.getScheme() + "://" + base.getAuthority());
    return ServerProperty.builder().origin(origin).rpId(host()).challenge(challenge).build();
  }
}
