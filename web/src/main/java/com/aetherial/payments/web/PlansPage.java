package com.aetherial.payments.web;

import com.aetherial.kernel.Refusal;
import com.aetherial.kernel.entity.Ids;
import com.aetherial.kernel.web.Amounts;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.MalformedId;
import com.aetherial.kernel.web.Texts;
import com.aetherial.payments.ChoosePlan;
import com.aetherial.payments.InvoiceView;
import com.aetherial.payments.PlanView;
import com.aetherial.payments.Plans;
import com.aetherial.payments.SubscriptionView;
import com.aetherial.payments.entity.SubscriptionState;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Choosing a plan, seeing how one stands with it, and changing or ending it. */
@Named
@RequestScoped
public class PlansPage {
  private static final String AGAIN = "/wallet/plans?faces-redirect=true";
  private static final int NOT_FOUND = 404;

  @Inject Plans plans;
  @Inject CurrentActor current;
  @Inject Amounts amounts;
  @Inject Texts texts;

  private @Nullable String plan;
  private @Nullable String sessionId;
  private @Nullable String cancelled;
  private String key = Ids.next().toString();
  private @Nullable SubscriptionView mine;

  /** Buttons are there for who has a plan, so it is known before a button is looked for. */
  @PostConstruct
  void look() {
    mine = plans.mine(current.get()).orElse(null);
  }

  /** Takes note of how somebody came back from the payment page; somebody else's is not there. */
  public void load() throws IOException {
    try {
      if (sessionId != null && !Faces.isPostback()) {
        tell(plans.arrived(current.get(), sessionId));
      }
      if (cancelled != null && !Faces.isPostback()) {
        plans.giveUp(current.get(), MalformedId.parse(cancelled));
        Messages.addGlobalWarn(texts.get("payments.plan.notTaken"));
      }
    } catch (Refusal notTheirs) {
      Faces.responseSendError(NOT_FOUND, notTheirs.getMessage());
      return;
    }
    look();
  }

  private void tell(SubscriptionView arrived) {
    if (arrived.state().isLiving()) {
      Messages.addGlobalInfo(texts.get("payments.plan.begun").replace("{0}", arrived.name()));
    } else {
      Messages.addGlobalWarn(texts.get("payments.plan.waiting"));
    }
  }

  /** Takes the plan and leads to the page where one pays. */
  public void subscribe() throws IOException {
    Faces.redirect(plans.subscribe(current.get(), key, chosen()).checkoutUrl());
  }

  /** Lets the plan end with its month. */
  public String cancel() {
    SubscriptionView now = plans.cancel(current.get());
    boolean isTried = now.state() == SubscriptionState.TRIAL;
    return told(isTried ? "payments.plan.trialWillEnd" : "payments.plan.willEnd", now);
  }

  /** Lets the plan go on after all. */
  public String resume() {
    return told("payments.plan.goesOn", plans.resume(current.get()));
  }

  String told(String sentence, SubscriptionView now) {
    Messages.addFlashGlobalInfo(texts.get(sentence).replace("{0}", now.name()));
    return AGAIN;
  }

  ChoosePlan chosen() {
    return new ChoosePlan(Objects.requireNonNullElse(plan, ""));
  }

  /** The plans to choose from; the one that one has is none of them. */
  public List<BundleCard> getCards() {
    String had = mine == null ? "" : mine.plan();
    boolean mayTry = mine == null && plans.mayTry(current.get());
    return plans.offers().stream()
        .filter(offer -> !offer.code().equals(had))
        .map(offer -> card(offer, mayTry && offer.trialDays() > 0))
        .toList();
  }

  private BundleCard card(PlanView offer, boolean isTried) {
    String coins = amounts.text(offer.total());
    String price = amounts.money(offer.price().amount(), offer.price().currency());
    String note =
        isTried
            ? texts
                .counted("payments.plan.trialNote", offer.trialDays())
                .replace("{0}", String.valueOf(offer.trialDays()))
                .replace("{1}", coins)
                .replace("{2}", price)
            : texts
                .counted("payments.plan.note", offer.total())
                .replace("{0}", coins)
                .replace("{1}", price);
    String badge =
        offer.bonus().isZero()
            ? ""
            : texts.get("payments.bonus").replace("{0}", amounts.text(offer.bonus()));
    return new BundleCard(offer.code(), offer.name(), note, badge);
  }

  /** Which colour tells how one stands with the plan. */
  public String getTone() {
    SubscriptionState state = mine == null ? SubscriptionState.CREATED : mine.state();
    return switch (state) {
      case ACTIVE, TRIAL -> "good";
      case PAST_DUE -> "bad";
      default -> "warn";
    };
  }

  public List<InvoiceView> getInvoices() {
    return plans.invoices(current.get());
  }

  public @Nullable SubscriptionView getMine() {
    return mine;
  }

  public @Nullable String getPlan() {
    return plan;
  }

  public void setPlan(@Nullable String plan) {
    this.plan = plan;
  }

  public @Nullable String getSessionId() {
    return sessionId;
  }

  public void setSessionId(@Nullable String sessionId) {
    this.sessionId = sessionId;
  }

  public @Nullable String getCancelled() {
    return cancelled;
  }

  public void setCancelled(@Nullable String cancelled) {
    this.cancelled = cancelled;
  }

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }
}
