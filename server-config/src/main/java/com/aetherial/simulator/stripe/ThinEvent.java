package com.aetherial.simulator.stripe;

import static com.aetherial.simulator.stripe.Json.field;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.Map;

/** The thin form of an event: what changed and where to fetch it, but not the object itself. */
final class ThinEvent {

  private static final Map<String, String> PATHS =
      Map.ofEntries(
          Map.entry("checkout.session", "/v1/checkout/sessions/"),
          Map.entry("payment_intent", "/v1/payment_intents/"),
          Map.entry("radar.early_fraud_warning", "/v1/radar/early_fraud_warnings/"));

  private ThinEvent() {}

  static JsonObject of(JsonObject event) {
    JsonObject object = Json.child(Json.child(event, "data"), "object");
    String kind = Json.text(object, "object");
    String id = Json.text(object, "id");
    return Json.object(
        field("id", Json.text(event, "id").replace("evt_", "evt_thin_")),
        field("object", "v2.core.event"),
        field("type", "v1." + Json.text(event, "type")),
        field("created", Instant.ofEpochSecond(Json.number(event, "created")).toString()),
        field("livemode", false),
        field("context", Json.textOrNull(event, "account")),
        field(
            "reason",
            Json.object(field("type", "request"), field("request", Json.child(event, "request")))),
        field(
            "related_object",
            Json.object(
                field("id", id),
                field("type", kind),
                field("url", PATHS.getOrDefault(kind, "/v1/" + kind + "s/") + id))),
        field("snapshot_event", Json.text(event, "id")));
  }
}
