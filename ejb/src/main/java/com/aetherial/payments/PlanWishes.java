package com.aetherial.payments;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import com.aetherial.payments.entity.PlanTerms;
import com.aetherial.payments.entity.PlanWish;
import com.aetherial.payments.entity.Subscription;
import com.aetherial.payments.entity.SubscriptionState;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;

/** Has Stripe do what members want of their plans. Asking twice has one effect. */
@Stateless
@TransactionAttribute(NOT_SUPPORTED)
public class PlanWishes {
  private static final Logger LOG = System.getLogger(PlanWishes.class.getName());

  @Inject Subscriptions subscriptions;
  @Inject PlanWishRows wishes;
  @Inject PlanPrices prices;
  @Inject PlanDesk desk;
  @Inject PlanNews news;
  @Inject StripePlans stripe;
  @Inject StripeSubscriptions theirs;

  /**
   * Carries out a wish unless that was done before, and takes over what has become of the plan.
   *
   * @throws PlanNotPaid when a dearer plan could not be paid
   * @throws PaymentProviderUnavailable when it is not known what became of it; asking again goes on
   */
  public void carryOut(UUID wishId) {
    PlanWish wish = wishes.wish(wishId).orElseThrow(NoSubscription::new);
    if (wish.state() == PlanWish.State.REFUSED) {
      throw new PlanNotPaid();
    }
    if (wish.state() != PlanWish.State.ASKED) {
      return;
    }
    String plan =
        subscriptions
            .find(wish.subscriptionId())
            .map(Subscription::stripeId)
            .orElseThrow(NoSubscription::new);
    PlanTold told = theirs.about(plan, null).orElseThrow(NoSubscription::new);
    if (isSo(wish, told.subscription())) {
      desk.end(wishId, PlanWish.State.DONE);
      news.settle(told);
    } else {
      ask(wish, told.subscription());
    }
  }

  private void ask(PlanWish wish, SubscriptionNews now) {
    var reply = stripe.carryOut(wish, now, isDearer(wish, now));
    switch (reply.verdict()) {
      case DONE -> {
        desk.end(wish.id(), PlanWish.State.DONE);
        news.refresh(now.stripeId());
      }
      case REFUSED -> {
        LOG.log(Level.INFO, "Stripe refused the wish {0}: {1}", wish.id(), reply.reason());
        desk.end(wish.id(), PlanWish.State.REFUSED);
        news.refresh(now.stripeId());
        throw new PlanNotPaid();
      }
      case UNKNOWN -> throw new PaymentProviderUnavailable();
    }
  }

  /** Whether the plan is as it is wanted, maybe because the answer to our asking was lost. */
  private static boolean isSo(PlanWish wish, SubscriptionNews now) {
    return now.standing().state().hasEnded()
        || switch (wish.kind()) {
          case CHANGE -> now.priceId().equals(wish.priceId());
          case CANCEL -> now.standing().cancelsAtEnd();
          case RESUME ->
              !now.standing().cancelsAtEnd() && now.standing().state() != SubscriptionState.PAUSED;
        };
  }

  private boolean isDearer(PlanWish wish, SubscriptionNews now) {
    long wanted = price(String.valueOf(wish.priceId()));
    return wanted > price(now.priceId());
  }

  private long price(String id) {
    return prices.terms(id).map(PlanTerms::price).map(price -> price.minor()).orElse(0L);
  }
}
