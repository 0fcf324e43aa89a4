package com.aetherial.simulator.stripe;

import static com.aetherial.simulator.stripe.Json.field;

import com.google.gson.JsonObject;

/** Whether a connected account is paid by itself, or only when the platform asks for it. */
final class PayoutSchedule {
  private static final String INTERVAL = "interval";

  private PayoutSchedule() {}

  /** Takes over what a call says about it, if it says anything. */
  static void take(JsonObject account, FormParameters given) {
    String interval = given.child("settings").child("payouts").child("schedule").text(INTERVAL);
    if (interval != null) {
      Json.with(of(account), field(INTERVAL, interval));
    }
  }

  /** Whether whatever arrives is sent on to the owner's bank without being asked. */
  static boolean isByItself(JsonObject account) {
    return !Json.is(of(account), INTERVAL, "manual");
  }

  private static JsonObject of(JsonObject account) {
    return Json.child(Json.child(Json.child(account, "settings"), "payouts"), "schedule");
  }
}
