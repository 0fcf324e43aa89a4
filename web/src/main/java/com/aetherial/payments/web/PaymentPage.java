package com.aetherial.payments.web;

import com.aetherial.kernel.Settings;
import com.aetherial.kernel.web.FormTargets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** The order's form leads to the page of the payment provider, or of the one that stands in. */
@ApplicationScoped
public class PaymentPage implements FormTargets {
  private static final String STRIPE = "https://checkout.stripe.com";

  @Inject Settings settings;

  @Override
  public Set<String> origins() {
    return Set.of(settings.text("STRIPE_API_BASE").orElse(STRIPE));
  }
}
