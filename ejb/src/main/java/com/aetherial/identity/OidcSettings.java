package com.aetherial.identity;

import com.aetherial.kernel.RequiredSettings;
import com.aetherial.kernel.SettingFaults;
import com.aetherial.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The OpenID Connect issuer that the operator trusts, if there is one. */
@ApplicationScoped
class OidcSettings implements RequiredSettings {
  private static final String ISSUER = "OIDC_ISSUER";
  private static final String CLIENT = "OIDC_CLIENT_ID";
  private static final String SECRET = "OIDC_CLIENT_SECRET";

  @Inject Settings settings;

  boolean isConfigured() {
    return settings.text(ISSUER).isPresent() && settings.text(CLIENT).isPresent();
  }

  /** Without its secret the platform could begin a sign-on and never end one. */
  @Override
  public List<String> missing() {
    return new SettingFaults(settings).together(ISSUER, CLIENT, SECRET).addresses(ISSUER).list();
  }

  String issuer() {
    return settings.text(ISSUER).orElse("");
  }

  String clientId() {
    return settings.text(CLIENT).orElse("");
  }

  String clientSecret() {
    return settings.text(SECRET).orElse("");
  }

  String redirect() {
    return settings.baseUrl() + "/login/sign-on/back";
  }
}
