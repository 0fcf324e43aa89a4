package com.aetherial.notifications;

import com.aetherial.kernel.RequiredSettings;
import com.aetherial.kernel.SettingFaults;
import com.aetherial.kernel.Settings;
import com.aetherial.kernel.Time;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.security.interfaces.ECPrivateKey;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** By which push services know the platform (RFC 8292). Without keys there is no web push. */
@ApplicationScoped
class VapidKeys implements RequiredSettings {
  private static final String PUBLIC = "VAPID_PUBLIC";
  private static final String PRIVATE = "VAPID_PRIVATE";
  private static final Duration GOOD_FOR = Duration.ofHours(12);

  @Inject Settings settings;
  @Inject Time time;

  /** One key without the other is a mistake, and so is one that is none. */
  @Override
  public List<String> missing() {
    return new SettingFaults(settings)
        .together(PUBLIC, PRIVATE)
        .when(!isKey(PUBLIC, Curve::publicKey), PUBLIC + " (a public key of P-256)")
        .when(!isKey(PRIVATE, Curve::privateKey), PRIVATE + " (a private key of P-256)")
        .when(!PushPlaces.of(settings).areHosts(), "PUSH_SERVICES (hosts with commas)")
        .list();
  }

  private boolean isKey(String name, Consumer<byte[]> reader) {
    try {
      settings.text(name).map(Base64.getUrlDecoder()::decode).ifPresent(reader);
      return true;
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }

  /** The public key as browsers want it; empty when the operator has given none. */
  Optional<String> publicKey() {
    return settings.text(PUBLIC).map(key -> key.replace("=", ""));
  }

  /** What a message to this place says about who sends it. */
  String authorization(URI endpoint) {
    String audience = endpoint.getScheme() + "://" + endpoint.getRawAuthority();
    var claims =
        new JWTClaimsSet.Builder()
            .audience(audience)
            .claim("exp", time.now().plus(GOOD_FOR).getEpochSecond())
            .subject(settings.baseUrl().toString())
            .build();
    var token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.ES256).build(), claims);
    try {
      token.sign(new ECDSASigner(privateKey()));
    } catch (JOSEException unusable) {
      throw new IllegalStateException("VAPID_PRIVATE signs nothing.", unusable);
    }
    return "vapid t=" + token.serialize() + ", k=" + publicKey().orElseThrow();
  }

  private ECPrivateKey privateKey() {
    return Curve.privateKey(Base64.getUrlDecoder().decode(settings.text(PRIVATE).orElseThrow()));
  }
}
