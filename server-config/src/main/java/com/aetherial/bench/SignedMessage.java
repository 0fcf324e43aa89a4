package com.aetherial.bench;

import com.google.gson.JsonObject;
import com.stripe.Stripe;
import com.stripe.net.Webhook;
import java.security.GeneralSecurityException;
import java.time.Instant;

/** A message of the payment provider about a session that was paid, signed as it signs. */
record SignedMessage(String session, String secret) {
  private static final String PATH = "/api/v1/payments/webhooks/stripe";

  Request to(int port) throws GeneralSecurityException {
    String payload = payload();
    long now = Instant.now().getEpochSecond();
    String signature = Webhook.Util.computeHmacSha256(secret, now + "." + payload);
    return Request.post(
        PATH, port, "application/json", payload, "Stripe-Signature: t=" + now + ",v1=" + signature);
  }

  private String payload() {
    JsonObject object = new JsonObject();
    object.addProperty("id", session);
    object.addProperty("object", "checkout.session");
    JsonObject data = new JsonObject();
    data.add("object", object);
    JsonObject event = new JsonObject();
    event.addProperty("object", "event");
    event.addProperty("livemode", false);
    event.addProperty("id", "evt_" + session);
    event.addProperty("type", "checkout.session.completed");
    event.addProperty("api_version", Stripe.API_VERSION);
    event.add("data", data);
    return event.toString();
  }
}
