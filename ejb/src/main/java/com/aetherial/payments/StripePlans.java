package com.aetherial.payments;

import com.aetherial.payments.entity.PlanTerms;
import com.aetherial.payments.entity.PlanWish;
import com.aetherial.payments.entity.Subscription;
import com.aetherial.payments.entity.SubscriptionState;
import com.stripe.StripeClient;
import com.stripe.model.Price;
import com.stripe.model.checkout.Session;
import com.stripe.net.RequestOptions;
import com.stripe.param.PriceCreateParams;
import com.stripe.param.PriceListParams;
import com.stripe.param.SubscriptionResumeParams;
import com.stripe.param.SubscriptionUpdateParams;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionListParams;
import com.stripe.param.common.EmptyParam;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What we ask Stripe to do about plans. Nothing here may run while a row of ours is locked. */
@ApplicationScoped
class StripePlans {
  private static final Duration MARGIN = Duration.ofMinutes(5);
  private static final long PAGE = 100;

  @Inject StripeClient stripe;

  /** Makes the price that stands for what is agreed on; the same one when it was made before. */
  StripeReply<String> price(PlanTerms terms) {
    String name = lookupKey(terms);
    var wanted =
        PriceCreateParams.builder()
            .setCurrency(terms.price().currency().toLowerCase(Locale.ROOT))
            .setUnitAmount(terms.price().minor())
            .setLookupKey(name)
            .setRecurring(
                PriceCreateParams.Recurring.builder()
                    .setInterval(PriceCreateParams.Recurring.Interval.MONTH)
                    .build())
            .setProductData(
                PriceCreateParams.ProductData.builder()
                    .setName(terms.name() + ", " + CoinWords.coins(terms.coins()) + " a month")
                    .build())
            .build();
    return StripeReply.to(
        () -> stripe.v1().prices().create(wanted, once("plan-price-" + name)).getId());
  }

  /**
   * The price that was made for this before; empty when there is none.
   *
   * @throws PaymentProviderUnavailable when Stripe does not answer
   */
  Optional<String> priceMadeFor(PlanTerms terms) {
    var wanted = PriceListParams.builder().addLookupKey(lookupKey(terms)).setLimit(1L).build();
    return StripeAnswer.to(() -> stripe.v1().prices().list(wanted).getData())
        .flatMap(found -> found.stream().findFirst())
        .map(Price::getId);
  }

  /** Opens the payment page; the same page when it was opened before. */
  StripeReply<CheckoutSession> open(
      Subscription wanted, String priceId, @Nullable String customerId, URI baseUrl) {
    String id = wanted.id().toString();
    var session =
        SessionCreateParams.builder()
            .setMode(SessionCreateParams.Mode.SUBSCRIPTION)
            .setClientReferenceId(id)
            .putMetadata(SubscriptionNews.OURS, id)
            .setSubscriptionData(whatItBecomes(wanted))
            .addLineItem(
                SessionCreateParams.LineItem.builder().setPrice(priceId).setQuantity(1L).build())
            .setExpiresAt(wanted.expiresAt().getEpochSecond())
            .setSuccessUrl(baseUrl + "/wallet/plans?session_id={CHECKOUT_SESSION_ID}")
            .setCancelUrl(baseUrl + "/wallet/plans?cancelled=" + id);
    if (customerId != null) {
      session.setCustomer(customerId);
    }
    return StripeReply.to(
        () ->
            CheckoutSession.of(
                stripe
                    .v1()
                    .checkout()
                    .sessions()
                    .create(session.build(), once("plan-" + id + "-1"))));
  }

  /** A card is asked for before a trial too, so that it goes on by itself. */
  private static SessionCreateParams.SubscriptionData whatItBecomes(Subscription wanted) {
    var data =
        SessionCreateParams.SubscriptionData.builder()
            .putMetadata(SubscriptionNews.OURS, wanted.id().toString());
    return wanted.trialDays() == 0
        ? data.build()
        : data.setTrialPeriodDays((long) wanted.trialDays()).build();
  }

  /**
   * The page that was opened although its name never reached us; empty when there is none.
   *
   * @throws PaymentProviderUnavailable when Stripe does not answer
   */
  Optional<CheckoutSession> sessionOf(Subscription wanted) {
    String reference = wanted.id().toString();
    var params =
        SessionListParams.builder()
            .setCreated(
                SessionListParams.Created.builder()
                    .setGte(wanted.createdAt().minus(MARGIN).getEpochSecond())
                    .build())
            .setLimit(PAGE)
            .build();
    return StripeAnswer.to(
            () -> {
              for (Session one :
                  stripe.v1().checkout().sessions().list(params).autoPagingIterable()) {
                if (reference.equals(one.getClientReferenceId())) {
                  return Optional.of(CheckoutSession.of(one));
                }
              }
              return Optional.<CheckoutSession>empty();
            })
        .flatMap(found -> found);
  }

  /**
   * Does what a member wants of their plan. A dearer plan is paid for at once, for the rest of the
   * month; a cheaper one begins with the next month.
   *
   * @param isDearer whether the new price is higher; says nothing about other wishes
   */
  StripeReply<String> carryOut(PlanWish wish, SubscriptionNews now, boolean isDearer) {
    RequestOptions once = once("plan-wish-" + wish.id());
    if (wish.kind() == PlanWish.Kind.RESUME && now.isCollecting() && isPaused(now)) {
      var resumed =
          SubscriptionResumeParams.builder()
              .setBillingCycleAnchor(SubscriptionResumeParams.BillingCycleAnchor.NOW)
              .build();
      return StripeReply.to(
          () -> stripe.v1().subscriptions().resume(now.stripeId(), resumed, once).getId());
    }
    var change = SubscriptionUpdateParams.builder();
    switch (wish.kind()) {
      case CANCEL -> change.setCancelAtPeriodEnd(true);
      case RESUME -> {
        change.setCancelAtPeriodEnd(false);
        if (!now.isCollecting()) {
          change.setPauseCollection(EmptyParam.EMPTY);
        }
      }
      case CHANGE -> exchange(change, now, String.valueOf(wish.priceId()), isDearer);
    }
    return StripeReply.to(
        () -> stripe.v1().subscriptions().update(now.stripeId(), change.build(), once).getId());
  }

  private static void exchange(
      SubscriptionUpdateParams.Builder change, SubscriptionNews now, String price, boolean dearer) {
    change
        .addItem(
            SubscriptionUpdateParams.Item.builder().setId(now.itemId()).setPrice(price).build())
        .setProrationBehavior(
            dearer
                ? SubscriptionUpdateParams.ProrationBehavior.ALWAYS_INVOICE
                : SubscriptionUpdateParams.ProrationBehavior.NONE);
    if (dearer) {
      change.setPaymentBehavior(SubscriptionUpdateParams.PaymentBehavior.ERROR_IF_INCOMPLETE);
    }
  }

  private static boolean isPaused(SubscriptionNews now) {
    return now.standing().state() == SubscriptionState.PAUSED;
  }

  private static RequestOptions once(String key) {
    return RequestOptions.builder().setIdempotencyKey(key).build();
  }

  private static String lookupKey(PlanTerms terms) {
    return "aetherial-%s-%s-%d-%d"
        .formatted(
            terms.plan(),
            terms.price().currency().toLowerCase(Locale.ROOT),
            terms.price().minor(),
            terms.coins().minor());
  }
}
