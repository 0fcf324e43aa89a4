package com.aetherial.simulator.stripe;

import static com.aetherial.simulator.stripe.Json.field;

import com.google.gson.JsonObject;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** An answer in the shape of Stripe's errors. */
final class StripeError extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final int status;
  private final String type;
  private final @Nullable String code;
  private final @Nullable String param;
  private final @Nullable Boolean shouldRetry;

  private StripeError(
      int status,
      String type,
      @Nullable String code,
      @Nullable String param,
      @Nullable Boolean shouldRetry,
      String message) {
    super(message);
    this.status = status;
    this.type = type;
    this.code = code;
    this.param = param;
    this.shouldRetry = shouldRetry;
  }

  /** A request that is refused before anything was done; such answers are never kept. */
  static StripeError invalid(String code, @Nullable String param, String message) {
    return new StripeError(400, "invalid_request_error", code, param, null, message);
  }

  static StripeError missing(String param) {
    return invalid("parameter_missing", param, "Missing required param: " + param + ".");
  }

  static StripeError noSuch(String kind, String id, String param) {
    return new StripeError(
        404,
        "invalid_request_error",
        "resource_missing",
        param,
        null,
        "No such " + kind + ": '" + id + "'");
  }

  static StripeError unknownPath(String method, String path) {
    return new StripeError(
        404,
        "invalid_request_error",
        "url_invalid",
        null,
        null,
        "Unrecognized request URL (" + method + ": " + path + ").");
  }

  static StripeError unauthorized() {
    return new StripeError(
        401,
        "invalid_request_error",
        null,
        null,
        null,
        "You did not provide a test API key. Send it as 'Authorization: Bearer sk_test_…'.");
  }

  static StripeError otherParameters(String key) {
    return new StripeError(
        400,
        "idempotency_error",
        null,
        null,
        null,
        "Keys for idempotent requests can only be used with the same parameters they were first"
            + " used with. Try using a key other than '"
            + key
            + "'.");
  }

  static StripeError inProgress(String key) {
    return new StripeError(
        409,
        "idempotency_error",
        "idempotency_key_in_use",
        null,
        true,
        "There is currently another in-progress request using this idempotency key: " + key);
  }

  static StripeError tooMany() {
    return new StripeError(
        429, "invalid_request_error", "rate_limit", null, null, "Request rate limit exceeded.");
  }

  static StripeError declined(String message) {
    return new StripeError(402, "card_error", "card_declined", null, null, message);
  }

  static StripeError internal(String message) {
    return new StripeError(500, "api_error", null, null, null, message);
  }

  int status() {
    return status;
  }

  @Nullable Boolean shouldRetry() {
    return shouldRetry;
  }

  JsonObject body(String requestId) {
    JsonObject error = Json.object(field("message", getMessage()), field("type", type));
    if (code != null) {
      Json.with(
          error,
          field("code", code),
          field("doc_url", "https://stripe.com/docs/error-codes/" + code));
    }
    if (param != null) {
      Json.with(error, field("param", param));
    }
    return Json.object(
        field("error", Json.with(error, field("request_log_url", "simulation:" + requestId))));
  }
}
