package com.aetherial.payments;

import com.stripe.StripeClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Makes the client of Stripe's API; nothing of it is static, so deployments do not share it. */
@ApplicationScoped
class StripeConnection {
  private static final int CONNECT_MILLIS = 3_000;
  private static final int READ_MILLIS = 10_000;
  private static final int RETRIES = 2;

  @Inject StripeSettings settings;

  @Produces
  @Singleton
  StripeClient client() {
    var builder =
        StripeClient.builder()
            .setApiKey(settings.secretKey())
            .setConnectTimeout(CONNECT_MILLIS)
            .setReadTimeout(READ_MILLIS)
            .setMaxNetworkRetries(RETRIES);
    settings.apiBase().ifPresent(builder::setApiBase);
    return builder.build();
  }
}
