package com.aetherial.payments.web;

import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.payments.ChoosePlan;
import com.aetherial.payments.PlanView;
import com.aetherial.payments.Plans;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Changing to another plan, which may be charged at once, and so is asked about first. */
@Named
@RequestScoped
public class PlanChangePage {
  @Inject Plans plans;
  @Inject PlansPage page;
  @Inject CurrentActor current;

  private String agreed = "";
  private @Nullable PlanView next;

  /** Shows what the change would be. */
  public void preview() {
    show(plans.offer(page.chosen()));
  }

  /** Changes; what is not what was agreed to is shown for review again. */
  public @Nullable String change() {
    ChoosePlan chosen = page.chosen();
    PlanView offer = plans.offer(chosen);
    if (!terms(offer).equals(agreed)) {
      show(offer);
      return null;
    }
    return page.told("payments.plan.changed", plans.change(current.get(), page.getKey(), chosen));
  }

  private void show(PlanView offer) {
    next = offer;
    agreed = terms(offer);
  }

  /** What one agrees to: the operator may write another price while somebody thinks about it. */
  static String terms(PlanView offer) {
    return String.join(
        " ",
        offer.code(),
        offer.price().amount(),
        offer.price().currency(),
        offer.total().toString());
  }

  public @Nullable PlanView getNext() {
    return next;
  }

  public String getAgreed() {
    return agreed;
  }

  public void setAgreed(String agreed) {
    this.agreed = agreed;
  }
}
