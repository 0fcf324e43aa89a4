package com.aetherial.payments;

import com.aetherial.kernel.Jsonp;
import com.aetherial.payments.StripeEvent.ChargeRefunded;
import com.aetherial.payments.StripeEvent.CheckoutExpired;
import com.aetherial.payments.StripeEvent.CheckoutFailed;
import com.aetherial.payments.StripeEvent.CheckoutPaid;
import com.aetherial.payments.StripeEvent.DisputeChanged;
import com.aetherial.payments.StripeEvent.Elsewhere;
import com.aetherial.payments.StripeEvent.FraudWarned;
import com.aetherial.payments.StripeEvent.Ignored;
import com.aetherial.payments.StripeEvent.InvoiceChanged;
import com.aetherial.payments.StripeEvent.PaymentFailed;
import com.aetherial.payments.StripeEvent.PaymentSucceeded;
import com.aetherial.payments.StripeEvent.RefundChanged;
import com.aetherial.payments.StripeEvent.SubscriptionChanged;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/**
 * Reads Stripe's messages: snapshot events, which carry the object as it was, and thin events,
 * which only name it. Nothing else in the platform knows how they are written.
 */
final class StripeMessageParser {
  private static final String THIN = "v2.core.event";
  private static final String SNAPSHOT = "event";
  private static final String THIN_PREFIX = "v1.";

  private StripeMessageParser() {}

  /**
   * Reads a message.
   *
   * @throws MalformedEvent when it is not one
   */
  static StripeMessage parse(String payload) {
    try (var reader = Jsonp.reader(payload)) {
      JsonObject message = reader.readObject();
      return switch (text(message, "object")) {
        case SNAPSHOT -> snapshot(message);
        case THIN -> thin(message);
        default -> throw new MalformedEvent();
      };
    } catch (JsonException notOne) {
      throw new MalformedEvent();
    }
  }

  private static StripeMessage snapshot(JsonObject message) {
    String type = needed(message, "type");
    JsonObject object = child(child(message, "data"), "object");
    return new StripeMessage(
        needed(message, "id"),
        type,
        isLive(message),
        text(message, "api_version"),
        event(type, text(object, "id"), text(message, "account")));
  }

  private static StripeMessage thin(JsonObject message) {
    String given = needed(message, "type");
    String type = given.startsWith(THIN_PREFIX) ? given.substring(THIN_PREFIX.length()) : given;
    String snapshot = text(message, "snapshot_event");
    return new StripeMessage(
        snapshot.isEmpty() ? needed(message, "id") : snapshot,
        type,
        isLive(message),
        "",
        event(type, text(child(message, "related_object"), "id"), text(message, "context")));
  }

  private static StripeEvent event(String type, String objectId, String account) {
    if (objectId.isEmpty()) {
      return isNameless(type) ? new Elsewhere(type, "", account) : new Ignored(type);
    }
    return switch (type) {
      case "checkout.session.completed", "checkout.session.async_payment_succeeded" ->
          new CheckoutPaid(objectId);
      case "checkout.session.expired" -> new CheckoutExpired(objectId);
      case "checkout.session.async_payment_failed" -> new CheckoutFailed(objectId);
      case "payment_intent.succeeded" -> new PaymentSucceeded(objectId);
      case "payment_intent.payment_failed" -> new PaymentFailed(objectId);
      case "refund.created", "refund.updated", "refund.failed", "charge.refund.updated" ->
          new RefundChanged(objectId);
      case "charge.refunded" -> new ChargeRefunded(objectId);
      case "charge.dispute.created",
          "charge.dispute.updated",
          "charge.dispute.closed",
          "charge.dispute.funds_withdrawn",
          "charge.dispute.funds_reinstated" ->
          new DisputeChanged(objectId);
      case "radar.early_fraud_warning.created", "radar.early_fraud_warning.updated" ->
          new FraudWarned(objectId);
      default -> planEvent(type, objectId, account);
    };
  }

  /** There is one balance, and it has no identifier. */
  private static boolean isNameless(String type) {
    return type.startsWith("balance.");
  }

  private static StripeEvent planEvent(String type, String objectId, String account) {
    return switch (type) {
      case "customer.subscription.created",
          "customer.subscription.updated",
          "customer.subscription.deleted",
          "customer.subscription.trial_will_end",
          "customer.subscription.paused",
          "customer.subscription.resumed" ->
          new SubscriptionChanged(objectId);
      case "invoice.paid",
          "invoice.finalized",
          "invoice.payment_failed",
          "invoice.payment_action_required",
          "invoice.voided",
          "invoice.marked_uncollectible" ->
          new InvoiceChanged(objectId);
      default -> new Elsewhere(type, objectId, account);
    };
  }

  private static boolean isLive(JsonObject message) {
    return JsonValue.TRUE.equals(message.get("livemode"));
  }

  private static JsonObject child(JsonObject parent, String name) {
    return parent.get(name) instanceof JsonObject child ? child : JsonValue.EMPTY_JSON_OBJECT;
  }

  private static String text(JsonObject parent, String name) {
    return parent.get(name) instanceof JsonString text ? text.getString() : "";
  }

  private static String needed(JsonObject parent, String name) {
    String value = text(parent, name);
    if (value.isEmpty()) {
      throw new MalformedEvent();
    }
    return value;
  }
}
