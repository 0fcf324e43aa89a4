package com.aetherial.simulator.stripe;

import static com.aetherial.simulator.stripe.Json.field;

import com.google.gson.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks the parameters of a new Checkout Session and builds it. */
final class NewSession {
  private static final long AMOUNT_MIN = 50;
  private static final long AMOUNT_MAX = 99_999_999;
  private static final int LINES_MAX = 100;
  private static final int REFERENCE_LENGTH_MAX = 200;
  private static final long LIFE_SECONDS = 24L * 3600;
  private static final long LIFE_SECONDS_MIN = 30L * 60;
  private final World world;
  private final Catalog catalog;

  NewSession(World world, Catalog catalog) {
    this.world = world;
    this.catalog = catalog;
  }

  JsonObject from(FormParameters given) {
    String mode = mode(given);
    long expiresAt = expiresAt(given);
    String customer = given.text("customer");
    if (customer != null) {
      var unused = world.store.get("customer", customer, "customer");
    }
    List<JsonObject> lines = lines(given, mode);
    long price = price(lines);
    long trial = Trials.days(given);
    long total = trial == 0 ? price : 0;
    String id = Ids.next("cs_test_", 58);
    return Json.with(
        Shapes.fresh(CheckoutSessions.KIND),
        field("id", id),
        field("amount_subtotal", total),
        field("amount_total", total),
        field("cancel_url", given.text("cancel_url")),
        field("client_reference_id", reference(given)),
        field("created", world.clock.seconds()),
        field("currency", Json.text(lines.get(0), "currency")),
        field("customer", customer),
        field(
            "customer_creation",
            customer == null ? given.text("customer_creation", "if_required") : null),
        field("customer_email", given.text("customer_email")),
        field("expires_at", expiresAt),
        field("locale", given.text("locale")),
        field("metadata", given.metadata(null)),
        field("mode", mode),
        field("payment_method_types", Json.array(methods(given))),
        field("payment_status", total == 0 ? "no_payment_required" : "unpaid"),
        field("submit_type", given.text("submit_type")),
        field("success_url", given.required("success_url")),
        field("url", world.base() + "/pay/" + id),
        field("_line_items", Json.array(lines)),
        field("_payment", payment(given.child("payment_intent_data"))),
        field("_subscription", given.child("subscription_data").metadata(null)),
        field("_trial_days", trial));
  }

  private static String mode(FormParameters given) {
    String mode = given.required("mode");
    if (!mode.equals("payment") && !mode.equals("subscription")) {
      throw StripeError.invalid("parameter_invalid", "mode", "Not simulated: mode " + mode);
    }
    String face = given.text("ui_mode", "hosted_page");
    if (!face.equals("hosted_page")) {
      throw StripeError.invalid("parameter_invalid", "ui_mode", "Not simulated: " + face);
    }
    return mode;
  }

  private long expiresAt(FormParameters given) {
    long now = world.clock.seconds();
    long expiresAt = given.number("expires_at", now + LIFE_SECONDS);
    // A minute of tolerance: the caller's clock and ours need not tick together.
    if (expiresAt < now + LIFE_SECONDS_MIN - 60 || expiresAt > now + LIFE_SECONDS + 60) {
      throw StripeError.invalid(
          "parameter_invalid_integer",
          "expires_at",
          "The `expires_at` timestamp must be between 30 minutes and 24 hours from now.");
    }
    return expiresAt;
  }

  private List<JsonObject> lines(FormParameters given, String mode) {
    List<FormParameters> wanted = given.list("line_items");
    if (wanted.isEmpty()) {
      throw StripeError.missing("line_items");
    }
    if (wanted.size() > LINES_MAX) {
      throw StripeError.invalid("parameter_invalid", "line_items", "At most 100 lines.");
    }
    List<JsonObject> lines = wanted.stream().map(catalog::line).toList();
    if (lines.stream().map(line -> Json.text(line, "currency")).distinct().count() > 1) {
      throw StripeError.invalid(
          "checkout_multiple_currencies", "line_items", "All lines must have one currency.");
    }
    boolean recurs =
        lines.stream().anyMatch(line -> !Json.isNull(Json.child(line, "price"), "recurring"));
    if (recurs != mode.equals("subscription")) {
      throw StripeError.invalid(
          "parameter_invalid",
          "mode",
          recurs
              ? "You specified `payment` mode but passed a recurring price."
              : "You must provide at least one recurring price in `subscription` mode.");
    }
    return lines;
  }

  private static long price(List<JsonObject> lines) {
    long total = lines.stream().mapToLong(line -> Json.number(line, "amount_total")).sum();
    if (total != 0 && total < AMOUNT_MIN) {
      throw StripeError.invalid(
          "amount_too_small", "line_items", "The total amount due must add up to at least 0.50.");
    }
    if (total > AMOUNT_MAX) {
      throw StripeError.invalid(
          "amount_too_large", "line_items", "The total amount due is more than 999,999.99.");
    }
    return total;
  }

  private static @Nullable String reference(FormParameters given) {
    String reference = given.text("client_reference_id");
    if (reference != null && reference.length() > REFERENCE_LENGTH_MAX) {
      throw StripeError.invalid(
          "parameter_invalid_string", "client_reference_id", "At most 200 characters.");
    }
    return reference;
  }

  private static List<String> methods(FormParameters given) {
    List<String> wanted = given.texts("payment_method_types");
    return wanted.isEmpty() ? List.of("card", "us_bank_account") : wanted;
  }

  private static JsonObject payment(FormParameters given) {
    return Json.object(
        field("description", given.text("description")),
        field("metadata", given.metadata(null)),
        field("receipt_email", given.text("receipt_email")),
        field("transfer_group", given.text("transfer_group")));
  }
}
