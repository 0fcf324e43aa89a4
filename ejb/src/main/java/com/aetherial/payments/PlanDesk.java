package com.aetherial.payments;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import com.aetherial.kernel.Outbox;
import com.aetherial.kernel.Time;
import com.aetherial.ledger.RequestKeyReused;
import com.aetherial.payments.entity.PlanTerms;
import com.aetherial.payments.entity.PlanWish;
import com.aetherial.payments.entity.PurchaseRequest;
import com.aetherial.payments.entity.Subscription;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The steps of taking and changing a plan on our side, each a transaction of its own: between them
 * the provider is asked, which no transaction may wait for.
 */
@Stateless
@TransactionAttribute(REQUIRES_NEW)
public class PlanDesk {
  @Inject Subscriptions subscriptions;
  @Inject PlanWishRows wishes;
  @Inject PlanPrices prices;
  @Inject PlanDue due;
  @Inject PlanHolds holds;
  @Inject PlanTrials trials;
  @Inject StripeSettings settings;
  @Inject Outbox outbox;
  @Inject Time time;

  /**
   * Writes down that somebody wants a plan and sets the coins of its first month aside, unless it
   * is tried first; the same request finds what it made before.
   */
  public UUID place(PurchaseRequest request, PlanTerms terms) {
    subscriptions.reserve(request.personId());
    var known = subscriptions.madeBy(request);
    if (known.isPresent()) {
      mustBeSame(known.get().isFor(request));
      return known.get().id();
    }
    if (subscriptions.livingOf(request.personId()).isPresent()) {
      throw new AlreadySubscribed();
    }
    subscriptions.openOf(request.personId()).forEach(this::close);
    var now = time.now();
    var wanted = new Subscription(request, terms, now, now.plus(settings.checkoutLife()));
    wanted.tryFor(trials.daysFor(request.personId(), terms));
    subscriptions.add(wanted);
    if (wanted.trialDays() == 0) {
      holds.place(wanted);
    }
    return wanted.id();
  }

  /** The provider opened its page; if nobody wants it any more, it shall close it. */
  public SubscriptionView opened(UUID id, CheckoutSession session) {
    Subscription wanted = locked(id);
    boolean isNews = wanted.awaitPayment(session.id(), session.url(), session.expiresAt());
    if (!isNews && wanted.state().hasEnded()) {
      outbox.put(ExpirePlanPage.TOPIC, session.id());
    }
    return SubscriptionView.of(wanted);
  }

  /** Nobody will pay any more, as far as anybody can tell. */
  public void abandon(UUID id) {
    Subscription wanted = locked(id);
    if (wanted.expire(time.now())) {
      holds.giveBack(wanted);
    }
  }

  /** The member came back from the page without paying. */
  public void giveUp(UUID personId, UUID id) {
    subscriptions.lock(id).filter(one -> one.isOf(personId)).ifPresent(this::close);
  }

  /** The provider's name for an offer is known. */
  public void keepPrice(String priceId, PlanTerms terms) {
    prices.keep(priceId, terms);
  }

  /** Writes down what a member wants of their plan; the same request finds its wish. */
  public UUID wish(PurchaseRequest request, PlanWish.Kind kind, @Nullable String priceId) {
    subscriptions.reserve(request.personId());
    var known = wishes.wishOf(request);
    if (known.isPresent()) {
      mustBeSame(known.get().isFor(request));
      return known.get().id();
    }
    UUID plan =
        subscriptions
            .livingOf(request.personId())
            .map(Subscription::id)
            .orElseThrow(NoSubscription::new);
    wishes.openWishes(plan).forEach(older -> older.end(PlanWish.State.OVERTAKEN));
    var wish = new PlanWish(request, plan, kind, priceId, time.now());
    subscriptions.add(wish);
    return wish.id();
  }

  /** It is known what became of a wish. */
  public void end(UUID wishId, PlanWish.State how) {
    wishes.wish(wishId).ifPresent(wish -> wish.end(how));
  }

  /** Subscriptions of whose page nothing was heard for too long. */
  public List<UUID> dueSubscriptions(int limit) {
    return due.subscriptions(limit);
  }

  /** Wishes of which nobody knows what became of them. */
  public List<UUID> dueWishes(int limit) {
    return due.wishes(limit);
  }

  private void close(Subscription open) {
    if (open.expire(time.now())) {
      holds.giveBack(open);
      if (open.sessionId() != null) {
        outbox.put(ExpirePlanPage.TOPIC, open.sessionId());
      }
    }
  }

  private Subscription locked(UUID id) {
    return subscriptions.lock(id).orElseThrow(NoSubscription::new);
  }

  private static void mustBeSame(boolean isSame) {
    if (!isSame) {
      throw new RequestKeyReused();
    }
  }
}
