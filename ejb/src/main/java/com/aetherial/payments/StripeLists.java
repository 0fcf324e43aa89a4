package com.aetherial.payments;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.Event;
import com.stripe.model.PaymentIntent;
import com.stripe.model.StripeCollection;
import com.stripe.param.DisputeListParams;
import com.stripe.param.EventListParams;
import com.stripe.param.PaymentIntentListParams;
import com.stripe.param.RefundListParams;
import com.stripe.param.checkout.SessionListParams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Everything that Stripe knows since a moment, page after page. */
@ApplicationScoped
class StripeLists {
  private static final long PAGE = 100;

  @Inject StripeClient stripe;
  @Inject @Any Instance<StripeSubject> subjects;

  /** Events that never arrived here, oldest first; those of connected accounts are not listed. */
  List<Event> undelivered(Instant since) {
    List<Event> all = new ArrayList<>();
    for (List<String> types : StripeEventTypes.inTwenties(subjects)) {
      all.addAll(undelivered(since, types));
    }
    all.sort(Comparator.comparing(Event::getCreated));
    return all;
  }

  private List<Event> undelivered(Instant since, List<String> types) {
    var wanted =
        EventListParams.builder()
            .setDeliverySuccess(false)
            .addAllType(types)
            .setCreated(EventListParams.Created.builder().setGte(since.getEpochSecond()).build())
            .setLimit(PAGE)
            .build();
    List<Event> all = all(() -> stripe.v1().events().list(wanted), event -> event);
    Collections.reverse(all);
    return all;
  }

  /** Pages on which coins are bought; plans are compared by themselves. */
  List<CheckoutSession> sessions(Instant since) {
    var wanted =
        SessionListParams.builder()
            .setCreated(SessionListParams.Created.builder().setGte(since.getEpochSecond()).build())
            .setLimit(PAGE)
            .addExpand("data.payment_intent")
            .build();
    List<CheckoutSession> all =
        all(() -> stripe.v1().checkout().sessions().list(wanted), CheckoutSession::of);
    all.removeIf(CheckoutSession::isForPlan);
    return all;
  }

  List<PaymentIntent> payments(Instant since) {
    var wanted =
        PaymentIntentListParams.builder()
            .setCreated(
                PaymentIntentListParams.Created.builder().setGte(since.getEpochSecond()).build())
            .setLimit(PAGE)
            .build();
    return all(() -> stripe.v1().paymentIntents().list(wanted), payment -> payment);
  }

  List<MoneyBackNews> refunds(Instant since) {
    var wanted =
        RefundListParams.builder()
            .setCreated(RefundListParams.Created.builder().setGte(since.getEpochSecond()).build())
            .setLimit(PAGE)
            .build();
    return all(() -> stripe.v1().refunds().list(wanted), MoneyBackNews::of);
  }

  List<MoneyBackNews> disputes(Instant since) {
    var wanted =
        DisputeListParams.builder()
            .setCreated(DisputeListParams.Created.builder().setGte(since.getEpochSecond()).build())
            .setLimit(PAGE)
            .build();
    return all(() -> stripe.v1().disputes().list(wanted), MoneyBackNews::of);
  }

  /** A list of Stripe's, page after page. */
  private interface Pages<T extends com.stripe.model.HasId> {
    StripeCollection<T> first() throws StripeException;
  }

  private static <T extends com.stripe.model.HasId, R> List<R> all(
      Pages<T> list, Function<T, R> told) {
    return StripeAnswer.to(
            () -> {
              List<R> all = new ArrayList<>();
              for (T one : list.first().autoPagingIterable()) {
                all.add(told.apply(one));
              }
              return all;
            })
        .orElseGet(ArrayList::new);
  }
}
