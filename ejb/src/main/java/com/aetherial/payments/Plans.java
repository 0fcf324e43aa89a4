package com.aetherial.payments;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import com.aetherial.identity.Actor;
import com.aetherial.identity.Scope;
import com.aetherial.ledger.RequestKey;
import com.aetherial.payments.entity.PlanTerms;
import com.aetherial.payments.entity.PlanWish;
import com.aetherial.payments.entity.PurchaseRequest;
import com.aetherial.payments.entity.Subscription;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Coins every month. No method keeps a transaction open while the provider is asked. */
@Stateless
@TransactionAttribute(NOT_SUPPORTED)
public class Plans {
  private static final int INVOICES_MAX = 60;

  @Inject PlanList offers;
  @Inject PriceList tariffs;
  @Inject PlanTrials trials;
  @Inject Subscriptions subscriptions;
  @Inject PlanDesk desk;
  @Inject PlanCheckouts checkouts;
  @Inject PlanWishes wishes;
  @Inject PlanNews news;

  /** What is on offer, as the operator wrote it. */
  public List<PlanView> offers() {
    BigDecimal rate = tariffs.tariff(CoinPrices.FIRST).rate();
    return offers.plans().stream()
        .map(plan -> PlanView.of(plan, rate, trials.daysOf(plan)))
        .toList();
  }

  /** Whether the actor may still try a plan, where one can be tried. */
  public boolean mayTry(Actor actor) {
    actor.mustHave(Scope.WALLET_READ);
    return !trials.hasTried(actor.personId());
  }

  /**
   * The plan that somebody thinks of taking.
   *
   * @throws NoSuchPlan when the code is not on offer
   */
  public PlanView offer(@Valid ChoosePlan command) {
    PlanTerms plan = offers.plan(command.plan());
    BigDecimal rate = tariffs.tariff(CoinPrices.FIRST).rate();
    return PlanView.of(plan, rate, trials.daysOf(plan));
  }

  /** The plan that the actor has now; empty when there is none. */
  public Optional<SubscriptionView> mine(Actor actor) {
    actor.mustHave(Scope.WALLET_READ);
    return subscriptions.livingOf(actor.personId()).map(SubscriptionView::of);
  }

  /** The actor's invoices, newest first. */
  public List<InvoiceView> invoices(Actor actor) {
    actor.mustHave(Scope.WALLET_READ);
    return subscriptions.invoicesOf(actor.personId(), INVOICES_MAX).stream()
        .map(InvoiceView::of)
        .toList();
  }

  /**
   * Takes a plan and opens the payment page. Who repeats the key gets the same page.
   *
   * @throws NoSuchPlan when the code is not on offer
   * @throws AlreadySubscribed when the actor has a plan
   * @throws com.aetherial.ledger.SupplyExhausted when the treasury has not enough for the first
   *     month; nothing is charged
   * @throws com.aetherial.ledger.RequestKeyReused when the key belongs to another request
   * @throws PaymentProviderRefused when the provider said no; nothing is charged
   * @throws PaymentProviderUnavailable when the provider does not answer
   */
  public SubscriptionView subscribe(Actor actor, String key, @Valid ChoosePlan command) {
    actor.mustHave(Scope.WALLET_PURCHASE);
    PlanTerms terms = offers.plan(command.plan());
    return checkouts.open(desk.place(request(actor, key, "plan", terms.plan()), terms));
  }

  /**
   * The member came back from the payment page. The provider is asked at once, because its own
   * message may take longer than the browser.
   *
   * @throws NoSubscription when the page is not one of the actor's own
   */
  public SubscriptionView arrived(Actor actor, String sessionId) {
    actor.mustHave(Scope.WALLET_READ);
    Subscription plan =
        subscriptions
            .ofSession(sessionId)
            .filter(found -> found.isOf(actor.personId()))
            .orElseThrow(NoSubscription::new);
    if (plan.state().isOpen()) {
      news.settleNow(sessionId);
    }
    return subscriptions.find(plan.id()).map(SubscriptionView::of).orElseThrow();
  }

  /** The member came back without paying; the page closes. */
  public void giveUp(Actor actor, UUID id) {
    actor.mustHave(Scope.WALLET_PURCHASE);
    desk.giveUp(actor.personId(), id);
  }

  /**
   * Changes to another plan. A dearer one is paid for at once for the rest of the month and brings
   * its coins at once; a cheaper one begins with the next month.
   *
   * @throws NoSuchPlan when the code is not on offer
   * @throws NoSubscription when the actor has no plan
   * @throws PlanNotPaid when the card did not pay; the plan stays as it was
   * @throws com.aetherial.ledger.RequestKeyReused when the key belongs to another request
   * @throws PaymentProviderUnavailable when the provider does not answer; repeating goes on
   */
  public SubscriptionView change(Actor actor, String key, @Valid ChoosePlan command) {
    actor.mustHave(Scope.WALLET_PURCHASE);
    PlanTerms terms = offers.plan(command.plan());
    if (subscriptions.livingOf(actor.personId()).isEmpty()) {
      throw new NoSubscription();
    }
    String price = checkouts.priceOf(terms);
    return wish(actor, request(actor, key, "plan-change", price), PlanWish.Kind.CHANGE, price);
  }

  /**
   * Lets the plan end with the month that is paid. Doing it again changes nothing.
   *
   * @throws NoSubscription when the actor has no plan
   * @throws PaymentProviderUnavailable when the provider does not answer; repeating goes on
   */
  public SubscriptionView cancel(Actor actor) {
    actor.mustHave(Scope.WALLET_PURCHASE);
    String key = UUID.randomUUID().toString();
    return wish(actor, request(actor, key, "plan-cancel", ""), PlanWish.Kind.CANCEL, null);
  }

  /**
   * Lets the plan go on after all, or again after a pause. Doing it again changes nothing.
   *
   * @throws NoSubscription when the actor has no plan
   * @throws PlanNotPaid when a new month was to begin and the card did not pay
   * @throws PaymentProviderUnavailable when the provider does not answer; repeating goes on
   */
  public SubscriptionView resume(Actor actor) {
    actor.mustHave(Scope.WALLET_PURCHASE);
    String key = UUID.randomUUID().toString();
    return wish(actor, request(actor, key, "plan-resume", ""), PlanWish.Kind.RESUME, null);
  }

  private SubscriptionView wish(
      Actor actor, PurchaseRequest request, PlanWish.Kind kind, @Nullable String price) {
    wishes.carryOut(desk.wish(request, kind, price));
    return mine(actor).orElseThrow(NoSubscription::new);
  }

  private static PurchaseRequest request(Actor actor, String key, String act, String asked) {
    RequestKey chosen = RequestKey.chosen(act, actor.personId(), key, asked);
    return new PurchaseRequest(
        actor.personId(), key, HexFormat.of().formatHex(chosen.fingerprint()));
  }
}
