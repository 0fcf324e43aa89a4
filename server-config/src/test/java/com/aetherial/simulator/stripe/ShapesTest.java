package com.aetherial.simulator.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.annotations.SerializedName;
import com.stripe.model.Account;
import com.stripe.model.BalanceTransaction;
import com.stripe.model.Charge;
import com.stripe.model.Customer;
import com.stripe.model.Dispute;
import com.stripe.model.Event;
import com.stripe.model.Invoice;
import com.stripe.model.InvoiceLineItem;
import com.stripe.model.LineItem;
import com.stripe.model.PaymentIntent;
import com.stripe.model.Payout;
import com.stripe.model.Price;
import com.stripe.model.Product;
import com.stripe.model.Refund;
import com.stripe.model.Subscription;
import com.stripe.model.SubscriptionItem;
import com.stripe.model.Transfer;
import com.stripe.model.TransferReversal;
import com.stripe.model.checkout.Session;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ShapesTest {

  /** Fields that Stripe sends only on request, or for features that are not simulated. */
  private static final Set<String> OPTIONAL =
      Set.of(
          "Account.company",
          "Account.deleted",
          "Account.groups",
          "Account.individual",
          "Charge.authorization_code",
          "Charge.level3",
          "Charge.refunds",
          "Charge.source_transfer",
          "Customer.cash_balance",
          "Customer.deleted",
          "Customer.invoice_credit_balance",
          "Customer.sources",
          "Customer.subscriptions",
          "Customer.tax",
          "Customer.tax_ids",
          "Dispute.network_reason_code",
          "Event.account",
          "Event.context",
          "Invoice.confirmation_secret",
          "Invoice.deleted",
          "Invoice.payments",
          "Invoice.threshold_reason",
          "InvoiceLineItem.quantity_decimal",
          "LineItem.adjustable_quantity",
          "PaymentIntent.hooks",
          "PaymentIntent.managed_payments",
          "Payout.payout_method",
          "Price.currency_options",
          "Price.deleted",
          "Price.tiers",
          "Product.deleted",
          "Refund.failure_balance_transaction",
          "Refund.failure_reason",
          "Refund.instructions_email",
          "Refund.next_action",
          "Refund.pending_reason",
          "Refund.presentment_details",
          "Session.line_items",
          "SubscriptionItem.billed_until",
          "SubscriptionItem.deleted",
          "SubscriptionItem.plan");

  private static final Map<String, Class<?>> MODELS =
      Map.ofEntries(
          Map.entry("account", Account.class),
          Map.entry("balance_transaction", BalanceTransaction.class),
          Map.entry("charge", Charge.class),
          Map.entry("checkout.session", Session.class),
          Map.entry("customer", Customer.class),
          Map.entry("dispute", Dispute.class),
          Map.entry("event", Event.class),
          Map.entry("invoice", Invoice.class),
          Map.entry("item", LineItem.class),
          Map.entry("line_item", InvoiceLineItem.class),
          Map.entry("payment_intent", PaymentIntent.class),
          Map.entry("payout", Payout.class),
          Map.entry("price", Price.class),
          Map.entry("product", Product.class),
          Map.entry("refund", Refund.class),
          Map.entry("subscription", Subscription.class),
          Map.entry("subscription_item", SubscriptionItem.class),
          Map.entry("transfer", Transfer.class),
          Map.entry("transfer_reversal", TransferReversal.class));

  @Test
  void every_object_has_every_field_that_the_library_reads() {
    Set<String> missing = new TreeSet<>();
    MODELS.forEach(
        (kind, model) -> {
          Set<String> sent = Shapes.fresh(kind).keySet();
          fields(model).stream()
              .filter(field -> !sent.contains(field))
              .map(field -> model.getSimpleName() + "." + field)
              .filter(field -> !OPTIONAL.contains(field))
              .forEach(missing::add);
        });
    assertThat(missing).isEmpty();
  }

  private static Set<String> fields(Class<?> model) {
    return Arrays.stream(model.getDeclaredFields())
        .map(field -> field.getAnnotation(SerializedName.class))
        .filter(name -> name != null)
        .map(SerializedName::value)
        .collect(Collectors.toSet());
  }
}
