package com.aetherial.simulator.stripe;

import static com.aetherial.simulator.stripe.Json.field;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** The notes about deliveries that an event carries with it. */
final class Attempts {

  private static final String NOTES = "_attempts";

  private Attempts() {}

  static void note(JsonObject event, long seconds, String outcome, int status) {
    JsonArray notes = Json.children(event, NOTES);
    notes.add(
        Json.object(field("at", seconds), field("outcome", outcome), field("status", status)));
    event.add(NOTES, notes);
  }

  static JsonArray of(JsonObject event) {
    return Json.children(event, NOTES);
  }
}
