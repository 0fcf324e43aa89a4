package com.aetherial.identity;

import com.aetherial.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The OpenID Connect issuer that the operator trusts, if there is one. */
@ApplicationScoped
class OidcSettings {
  @Inject Settings settings;

  boolean isConfigured() {
    return settings.text("OIDC_ISSUER").isPresent() && settings.text("OIDC_CLIENT_ID").isPresent();
  }

  String issuer() {
    return settings.text("OIDC_ISSUER").orElse("");
  }

  String clientId() {
    return settings.text("OIDC_CLIENT_ID").orElse("");
  }

  String clientSecret() {
    return settings.text("OIDC_CLIENT_SECRET").orElse("");
  }

  String redirect() {
    return settings.baseUrl() + "/login/sign-on/back";
  }
}
