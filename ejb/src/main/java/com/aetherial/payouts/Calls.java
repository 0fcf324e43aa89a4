package com.aetherial.payouts;

/** Makes the call that was prepared. */
final class Calls {
  private Calls() {}

  static PayoutAnswer make(Sending.Call call) {
    return Wire.call(
        () ->
            call.isNew() ? call.provider().send(call.order()) : call.provider().ask(call.order()));
  }
}
