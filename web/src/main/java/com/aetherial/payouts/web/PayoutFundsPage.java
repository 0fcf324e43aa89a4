package com.aetherial.payouts.web;

import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.payouts.FundsView;
import com.aetherial.payouts.StripeFunds;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Whether there is enough at Stripe for the withdrawals that wait. */
@Named
@RequestScoped
public class PayoutFundsPage {
  @Inject StripeFunds stripe;
  @Inject CurrentActor current;

  private @Nullable FundsView funds;

  @PostConstruct
  void load() {
    funds = stripe.now(current.get()).orElse(null);
  }

  /** What Stripe last told; null before it was first asked. */
  public @Nullable FundsView getFunds() {
    return funds;
  }
}
