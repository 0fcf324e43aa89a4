package com.aetherial.payments;

/** The two forms in which Stripe tells the same. */
final class StripeForms {
  private StripeForms() {}

  static String snapshot(String type, String version) {
    return """
        {"id": "evt_1", "object": "event", "api_version": "%s", "created": 1795255200,
         "data": {"object": {"id": "obj_1", "object": "whatever", "amount_total": 5000,
           "client_reference_id": "019abc4e-7a31-7c55-9a1e-5a3f0d7b9c10", "metadata": {}}},
         "livemode": false, "pending_webhooks": 1,
         "request": {"id": null, "idempotency_key": null}, "type": "%s"}"""
        .formatted(version, type);
  }

  static String thin(String type) {
    return """
        {"id": "evt_thin_1", "object": "v2.core.event", "type": "v1.%s", "livemode": false,
         "created": "2026-11-21T10:00:00Z", "context": null, "reason": null,
         "related_object": {"id": "obj_1", "type": "whatever", "url": "/v1/whatevers/obj_1"},
         "snapshot_event": "evt_1"}"""
        .formatted(type);
  }
}
