package com.aetherial.payments;

import com.aetherial.kernel.Time;
import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.Invoice;
import com.stripe.model.InvoiceLineItem;
import com.stripe.model.InvoicePayment;
import com.stripe.param.InvoiceListParams;
import com.stripe.param.InvoicePaymentListParams;
import com.stripe.param.InvoiceRetrieveParams;
import com.stripe.param.SubscriptionListParams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What Stripe says about plans. Nothing here may run while a row of ours is locked; every method
 * throws {@link PaymentProviderUnavailable} when Stripe does not answer.
 */
@ApplicationScoped
class StripeSubscriptions {
  private static final long PAGE = 100;
  private static final String WITH_PAYMENTS = "payments.data.payment.payment_intent";

  @Inject StripeClient stripe;
  @Inject Time time;

  /** A subscription with its last invoice, and with another one if that is named. */
  Optional<PlanTold> about(String subscriptionId, @Nullable String invoiceId) {
    Instant askedAt = time.now();
    return StripeAnswer.to(() -> stripe.v1().subscriptions().retrieve(subscriptionId))
        .map(found -> SubscriptionNews.of(found, askedAt))
        .map(news -> new PlanTold(news, invoices(news.latestInvoiceId(), invoiceId)));
  }

  private List<InvoiceNews> invoices(@Nullable String latest, @Nullable String other) {
    Set<String> wanted = new LinkedHashSet<>();
    for (String id : new @Nullable String[] {other, latest}) {
      if (id != null) {
        wanted.add(id);
      }
    }
    List<InvoiceNews> found = new ArrayList<>();
    wanted.forEach(id -> invoice(id).ifPresent(found::add));
    return found;
  }

  /** An invoice as it is now; empty when Stripe does not know it. */
  Optional<InvoiceNews> invoice(String id) {
    var whole = InvoiceRetrieveParams.builder().addExpand(WITH_PAYMENTS).build();
    return StripeAnswer.to(() -> told(stripe.v1().invoices().retrieve(id, whole)));
  }

  /** The invoice that a payment is for; empty when it is for none. */
  Optional<String> invoiceOfPayment(String paymentIntentId) {
    var wanted =
        InvoicePaymentListParams.builder()
            .setPayment(
                InvoicePaymentListParams.Payment.builder()
                    .setType(InvoicePaymentListParams.Payment.Type.PAYMENT_INTENT)
                    .setPaymentIntent(paymentIntentId)
                    .build())
            .setLimit(1L)
            .build();
    return StripeAnswer.to(() -> stripe.v1().invoicePayments().list(wanted).getData())
        .flatMap(found -> found.stream().findFirst())
        .map(InvoicePayment::getInvoice);
  }

  /** Everything that has not ended. */
  List<SubscriptionNews> living() {
    var wanted = SubscriptionListParams.builder().setLimit(PAGE).build();
    Instant askedAt = time.now();
    return StripeAnswer.to(
            () -> {
              List<SubscriptionNews> all = new ArrayList<>();
              for (var one : stripe.v1().subscriptions().list(wanted).autoPagingIterable()) {
                all.add(SubscriptionNews.of(one, askedAt));
              }
              return all;
            })
        .orElse(List.of());
  }

  /** Invoices that were made since a moment. */
  List<InvoiceNews> invoices(Instant since) {
    var wanted =
        InvoiceListParams.builder()
            .setCreated(InvoiceListParams.Created.builder().setGte(since.getEpochSecond()).build())
            .setLimit(PAGE)
            .addExpand("data." + "payments")
            .build();
    return StripeAnswer.to(
            () -> {
              List<InvoiceNews> all = new ArrayList<>();
              for (Invoice one : stripe.v1().invoices().list(wanted).autoPagingIterable()) {
                all.add(told(one));
              }
              return all;
            })
        .orElse(List.of());
  }

  /** An invoice shows only its first lines; the others are on pages of their own. */
  private static InvoiceNews told(Invoice invoice) throws StripeException {
    List<InvoiceLineItem> lines = new ArrayList<>(invoice.getLines().getData());
    if (Boolean.TRUE.equals(invoice.getLines().getHasMore())) {
      lines.clear();
      invoice.getLines().autoPagingIterable().forEach(lines::add);
    }
    return InvoiceNews.of(invoice, lines);
  }
}
