package com.aetherial.simulator.mpesa;

import com.aetherial.simulator.mpesa.Faults.OfCall;
import com.aetherial.simulator.mpesa.Faults.OfCallback;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/** What the Java methods of the simulation do, for scripts and its page: posts under /_control. */
final class Controls {
  private final MpesaSimulator simulator;

  Controls(MpesaSimulator simulator) {
    this.simulator = simulator;
  }

  Reply answer(Call call) {
    if (call.path().equals("/_control/books")) {
      return Reply.ok(simulator.books().totals());
    }
    if (!call.method().equals("POST") || isForeign(call)) {
      throw new DarajaError(403, "403", "Another site's page may not do this.");
    }
    switch (call.path().substring("/_control/".length())) {
      case "phone" -> simulator.answer(call.parameter("phone", ""), call.parameter("code", "0"));
      case "reverse" -> simulator.reverse(call.parameter("phone", ""));
      case "take-back" -> simulator.takeBack(call.parameter("phone", ""));
      case "fund" -> simulator.fund(call.number("shillings", 1_000_000));
      case "tokens/expire" -> simulator.expireTokens();
      case "password" -> simulator.changePassword(call.parameter("password", "changed"));
      case "callbacks/delay" ->
          simulator.callbacks().delay(Duration.ofMillis(call.number("millis", 0)));
      case "callbacks/hold" -> simulator.callbacks().hold();
      case "callbacks/release" -> simulator.callbacks().releaseReversed();
      case "callbacks/fault" ->
          simulator.faults().nextCallback(OfCallback.valueOf(name(call.parameter("kind", ""))));
      case "calls/fault" ->
          simulator
              .faults()
              .nextCalls(
                  OfCall.valueOf(name(call.parameter("kind", ""))),
                  call.number("calls", 1),
                  call.parameter("path", "/mpesa"));
      case "calls/arrest" -> simulator.faults().arrestAfter(call.number("errors", 0));
      case "faults/none" -> simulator.faults().none();
      default -> throw new DarajaError(404, "404.003.01", "Resource not found");
    }
    return call.parameter("from_page", "").isEmpty()
        ? Reply.ok(Json.object(Map.of("done", true)))
        : Reply.seeOther("/");
  }

  private boolean isForeign(Call call) {
    String origin = call.origin();
    return origin != null && !origin.equals(simulator.baseUrl());
  }

  private static String name(String text) {
    return text.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
