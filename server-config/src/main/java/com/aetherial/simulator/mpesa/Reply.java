package com.aetherial.simulator.mpesa;

import com.google.gson.JsonElement;
import java.util.Map;

/** What goes back: a status, a text and its headers. */
record Reply(int status, String type, String body, Map<String, String> headers) {
  private static final int DROPPED = -1;
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none';"
          + " form-action 'self'";

  static Reply json(int status, JsonElement body) {
    return new Reply(status, "application/json", Json.write(body), Map.of());
  }

  static Reply ok(JsonElement body) {
    return json(200, body);
  }

  static Reply page(String body) {
    return new Reply(
        200,
        "text/html; charset=utf-8",
        body,
        Map.of("Content-Security-Policy", POLICY, "Cache-Control", "no-store"));
  }

  static Reply style(String body) {
    return new Reply(200, "text/css; charset=utf-8", body, Map.of());
  }

  static Reply seeOther(String location) {
    return new Reply(303, "text/plain", "", Map.of("Location", location));
  }

  /** The answer that never arrives: the connection closes instead. */
  Reply dropped() {
    return new Reply(DROPPED, type, body, headers);
  }

  boolean isDropped() {
    return status == DROPPED;
  }
}
