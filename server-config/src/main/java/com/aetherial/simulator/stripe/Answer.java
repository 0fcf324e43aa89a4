package com.aetherial.simulator.stripe;

import com.google.gson.JsonElement;
import java.util.Map;
import java.util.TreeMap;

/** What goes back: a status, a text and its headers. */
record Answer(int status, String type, String body, Map<String, String> headers) {

  private static final int DROPPED = -1;

  static Answer json(int status, JsonElement body) {
    return new Answer(status, "application/json", Json.write(body), Map.of());
  }

  static Answer ok(JsonElement body) {
    return json(200, body);
  }

  static Answer html(int status, String body, String policy) {
    return new Answer(
        status,
        "text/html; charset=utf-8",
        body,
        Map.of(
            "Content-Security-Policy", policy,
            "Cache-Control", "no-store",
            "Referrer-Policy", "same-origin",
            "X-Content-Type-Options", "nosniff"));
  }

  static Answer text(String type, String body) {
    return new Answer(200, type, body, Map.of("X-Content-Type-Options", "nosniff"));
  }

  static Answer seeOther(String location) {
    return new Answer(303, "text/plain", "", Map.of("Location", location));
  }

  static Answer error(StripeError error, String requestId) {
    Answer answer = json(error.status(), error.body(requestId));
    Boolean retry = error.shouldRetry();
    return retry == null ? answer : answer.plus("Stripe-Should-Retry", retry.toString());
  }

  /** The answer that never arrives: the connection closes instead. */
  Answer dropped() {
    return new Answer(DROPPED, type, body, headers);
  }

  boolean isDropped() {
    return status == DROPPED;
  }

  Answer plus(String header, String value) {
    Map<String, String> more = new TreeMap<>(headers);
    more.put(header, value);
    return new Answer(status, type, body, more);
  }
}
