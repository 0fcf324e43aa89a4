package com.aetherial.payments;

import com.aetherial.payments.Difference.Problem;
import com.aetherial.payments.entity.Invoice;
import com.aetherial.payments.entity.Price;
import com.aetherial.payments.entity.Subscription;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares subscriptions and invoices of Stripe's with ours, both ways, and puts ours right. */
@ApplicationScoped
class PlanComparison {
  private static final String SUBSCRIPTION = "subscription";
  private static final String INVOICE = "invoice";
  private static final Duration MARGIN = Duration.ofMinutes(10);

  @Inject StripeSubscriptions stripe;
  @Inject Subscriptions subscriptions;
  @Inject PlanNews news;

  /** Everything that lives, however old, and all invoices since a moment. */
  void compare(Instant since, ComparisonResult result) {
    List<SubscriptionNews> living = stripe.living();
    living.forEach(theirs -> look(theirs, result));
    List<InvoiceNews> invoices = stripe.invoices(since);
    invoices.forEach(theirs -> look(theirs, result));
    missingThere(
        living.stream().map(SubscriptionNews::stripeId).collect(Collectors.toSet()), result);
    Set<String> known = invoices.stream().map(InvoiceNews::id).collect(Collectors.toSet());
    for (Invoice ours : subscriptions.invoicesSince(since.plus(MARGIN))) {
      if (!known.contains(ours.id()) && stripe.invoice(ours.id()).isEmpty()) {
        result.differs(Difference.missingThere(INVOICE, ours.id(), ours.state().name()));
      }
    }
  }

  private void look(SubscriptionNews theirs, ComparisonResult result) {
    if (theirs.ourId() != null) {
      result.look(() -> difference(theirs), () -> news.refresh(theirs.stripeId()));
    }
  }

  private void look(InvoiceNews theirs, ComparisonResult result) {
    if (theirs.subscriptionId() != null) {
      result.look(() -> difference(theirs), () -> repair(theirs));
    }
  }

  /** What lives here and not there has ended there, or was never there. */
  private void missingThere(Set<String> living, ComparisonResult result) {
    for (Subscription ours : subscriptions.living()) {
      String id = String.valueOf(ours.stripeId());
      if (!living.contains(id)) {
        stripe
            .about(id, null)
            .ifPresentOrElse(
                told -> result.look(() -> difference(told.subscription()), () -> news.refresh(id)),
                () ->
                    result.differs(Difference.missingThere(SUBSCRIPTION, id, ours.state().name())));
      }
    }
  }

  private void repair(InvoiceNews theirs) {
    stripe.about(String.valueOf(theirs.subscriptionId()), theirs.id()).ifPresent(news::settle);
  }

  private Optional<Difference> difference(SubscriptionNews theirs) {
    String told = theirs.standing().state().name();
    Subscription ours =
        subscriptions
            .ofStripe(theirs.stripeId())
            .or(() -> Purchases.idIn(theirs.ourId()).flatMap(subscriptions::find))
            .orElse(null);
    if (ours == null) {
      return Optional.of(Difference.missingHere(SUBSCRIPTION, theirs.stripeId(), told));
    }
    boolean isSame =
        theirs.stripeId().equals(ours.stripeId())
            && ours.state() == theirs.standing().state()
            && ours.cancelsAtEnd() == theirs.standing().cancelsAtEnd();
    return isSame
        ? Optional.empty()
        : Optional.of(
            new Difference(
                Problem.STATE_DIFFERS,
                SUBSCRIPTION,
                theirs.stripeId(),
                ours.state().name() + (ours.cancelsAtEnd() ? ", ends" : ""),
                told + (theirs.standing().cancelsAtEnd() ? ", ends" : "")));
  }

  private Optional<Difference> difference(InvoiceNews theirs) {
    Invoice ours = subscriptions.invoice(theirs.id()).orElse(null);
    String told = told(theirs.state().name(), theirs.total(), theirs.currency());
    if (ours == null) {
      return Purchases.idIn(theirs.ourId())
          .flatMap(subscriptions::find)
          .map(plan -> Difference.missingHere(INVOICE, theirs.id(), told));
    }
    String said = told(ours.state().name(), ours.total(), ours.currency());
    return said.equals(told)
        ? Optional.empty()
        : Optional.of(new Difference(Problem.STATE_DIFFERS, INVOICE, theirs.id(), said, told));
  }

  private static String told(String state, long total, String currency) {
    return state + ", " + currency + " " + Price.decimal(total, currency);
  }
}
