package com.aetherial.payments;

import com.aetherial.kernel.RequiredSettings;
import com.aetherial.kernel.SettingFaults;
import com.aetherial.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the operator tells about the account at Stripe, or about the simulator in its place. */
@ApplicationScoped
class StripeSettings implements RequiredSettings {
  private static final String KEY = "STRIPE_SECRET_KEY";
  private static final String SECRETS = "STRIPE_WEBHOOK_SECRET";
  private static final String BASE = "STRIPE_API_BASE";
  private static final String FORCED = "STRIPE_SIMULATOR_FORCED";

  private static final String LIFE = "CHECKOUT_MINUTES";
  private static final long LIFE_DEFAULT = 23 * 60;
  private static final long LIFE_LEAST = 35;

  @Inject Settings settings;

  /** Where buyers come back to. */
  URI baseUrl() {
    return settings.baseUrl();
  }

  String secretKey() {
    return settings.text(KEY).orElse("");
  }

  /** The secrets with which messages may be signed: several while one is being replaced. */
  List<String> webhookSecrets() {
    return Arrays.stream(settings.text(SECRETS).orElse("").split(",", -1))
        .map(String::strip)
        .filter(secret -> !secret.isEmpty())
        .toList();
  }

  Optional<String> apiBase() {
    return settings.text(BASE);
  }

  /**
   * How long a payment page stays open. Stripe allows half an hour to a day; an hour is left for
   * clocks that differ.
   */
  Duration checkoutLife() {
    return Duration.ofMinutes(settings.text(LIFE).map(Long::parseLong).orElse(LIFE_DEFAULT));
  }

  /** Whether a simulator stands in for Stripe. */
  boolean isSimulated() {
    return apiBase().isPresent();
  }

  /** Whether the key moves real money. */
  boolean isLive() {
    return secretKey().startsWith("sk_live_") || secretKey().startsWith("rk_live_");
  }

  @Override
  public List<String> missing() {
    List<String> missing = new ArrayList<>();
    if (secretKey().isEmpty()) {
      missing.add(KEY);
    }
    if (webhookSecrets().isEmpty()) {
      missing.add(SECRETS);
    }
    if (isSimulated() && settings.isProduction() && !isForced()) {
      missing.add(
          "the real Stripe ("
              + BASE
              + " names a simulator although APP_ENV=production; unset it,"
              + " or set "
              + FORCED
              + "=true)");
    }
    if (!isLifeSensible()) {
      missing.add(LIFE + " (" + LIFE_LEAST + " to " + LIFE_DEFAULT + " minutes)");
    }
    missing.addAll(new SettingFaults(settings).addresses(BASE).switches(FORCED).list());
    return missing;
  }

  private boolean isLifeSensible() {
    try {
      long minutes = checkoutLife().toMinutes();
      return minutes >= LIFE_LEAST && minutes <= LIFE_DEFAULT;
    } catch (NumberFormatException notANumber) {
      return false;
    }
  }

  private boolean isForced() {
    return settings.text(FORCED).filter("true"::equalsIgnoreCase).isPresent();
  }
}
