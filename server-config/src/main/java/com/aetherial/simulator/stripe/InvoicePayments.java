package com.aetherial.simulator.stripe;

import static com.aetherial.simulator.stripe.Json.field;

import com.google.gson.JsonObject;
import java.util.List;

/** Which payment intent paid, or is to pay, which invoice. */
final class InvoicePayments {

  private final World world;

  InvoicePayments(World world) {
    this.world = world;
    world.rendering.include("invoice", "payments", this::paymentsOf);
  }

  void routes(Router router) {
    router.get("/v1/invoice_payments", this::listPayments);
  }

  private JsonObject paymentsOf(JsonObject invoice) {
    JsonObject kept = world.store.get("invoice", Json.text(invoice, "id"));
    String url = "/v1/invoice_payments";
    return Json.isNull(kept, "_intent") || Json.text(kept, "_intent").isEmpty()
        ? world.listing.list(url, List.of(), false)
        : world.listing.list(url, List.of(payment(kept)), false);
  }

  private static JsonObject payment(JsonObject invoice) {
    boolean paid = Json.is(invoice, "status", "paid");
    return Json.object(
        field("id", Json.text(invoice, "id").replace("in_", "inpay_")),
        field("object", "invoice_payment"),
        field("amount_paid", paid ? Json.number(invoice, "amount_paid") : null),
        field("amount_requested", Json.number(invoice, "amount_due")),
        field("created", Json.number(invoice, "created")),
        field("currency", Json.text(invoice, "currency")),
        field("invoice", Json.text(invoice, "id")),
        field("is_default", true),
        field("livemode", false),
        field(
            "payment",
            Json.object(
                field("type", "payment_intent"),
                field("payment_intent", Json.text(invoice, "_intent")))),
        field("status", paid ? "paid" : "open"),
        field(
            "status_transitions",
            Json.object(
                field("canceled_at", null),
                field("paid_at", Json.child(invoice, "status_transitions").get("paid_at")))));
  }

  private Answer listPayments(Request request) {
    String intent = request.parameters().child("payment").text("payment_intent");
    List<JsonObject> payments =
        world.store.all("invoice").stream()
            .filter(invoice -> !Json.text(invoice, "_intent").isEmpty())
            .filter(invoice -> intent == null || Json.is(invoice, "_intent", intent))
            .map(InvoicePayments::payment)
            .toList();
    return Answer.ok(world.listing.page(request, payments, Listing.sameAs(request, "invoice")));
  }
}
