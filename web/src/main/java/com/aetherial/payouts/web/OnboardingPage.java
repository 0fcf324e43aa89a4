package com.aetherial.payouts.web;

import com.aetherial.kernel.Settings;
import com.aetherial.kernel.web.FormTargets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** A form of the payout methods leads to Stripe's page, or to the one that stands in. */
@ApplicationScoped
public class OnboardingPage implements FormTargets {
  private static final String STRIPE = "https://connect.stripe.com";

  @Inject Settings settings;

  @Override
  public Set<String> origins() {
    return Set.of(settings.text("STRIPE_API_BASE").orElse(STRIPE));
  }
}
