package com.aetherial.simulator.stripe;

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
        "id", Json.text(event, "id").replace("evt_", "evt_thin_"),
        "object", "v2.core.event",
        "type", "v1." + Json.text(event, "type"),
        "created", Instant.ofEpochSecond(Json.number(event, "created")).toString(),
        "livemode", false,
        "context", Json.textOrNull(event, "account"),
        "reason", Json.object("type", "request", "request", Json.child(event, "request")),
        "related_object",
            Json.object(
                "id", id, "type", kind, "url", PATHS.getOrDefault(kind, "/v1/" + kind + "s/") + id),
        "snapshot_event", Json.text(event, "id"));
  }
}
