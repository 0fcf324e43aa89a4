package com.aetherial.payouts;

/** Makes the call that was prepared. */
final class Calls {
  private Calls() {}

  static PayoutAnswer make(Sending.Call call) {
    return Wire.call(
        () ->
            switch (call.act()) {
              case SEND -> call.provider().send(call.order());
              case ASK -> call.provider().ask(call.order());
              case TAKE_BACK -> call.provider().cancel(call.order());
            });
  }
}
