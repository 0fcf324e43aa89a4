package com.aetherial.mpesa;

import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads callbacks. The other side writes codes as numbers and as texts, one parameter as an object
 * and several as a list, in an order that differs between years, and leaves values out; so
 * everything is found by its key.
 */
final class ResultParser {
  private ResultParser() {}

  /** What a callback tells; empty when it is none. */
  static Optional<Result> parse(String text) {
    JsonObject whole = Shapes.object(text);
    JsonObject push = Shapes.object(Shapes.object(whole, "Body"), "stkCallback");
    JsonObject result = push.isEmpty() ? Shapes.object(whole, "Result") : push;
    String code = Shapes.text(result, "ResultCode");
    if (code.isEmpty()) {
      return Optional.empty();
    }
    String checkout = Shapes.text(result, "CheckoutRequestID");
    return Optional.of(
        new Result(
            code.matches("0+") ? "0" : code,
            Shapes.text(result, "ResultDesc"),
            Shapes.text(result, "OriginatorConversationID"),
            checkout.isEmpty() ? Shapes.text(result, "ConversationID") : checkout,
            Shapes.text(result, "TransactionID"),
            facts(result)));
  }

  private static Map<String, String> facts(JsonObject result) {
    Map<String, String> facts = new LinkedHashMap<>();
    collect(facts, Shapes.object(result, "ResultParameters"), "ResultParameter", "Key");
    collect(facts, Shapes.object(result, "CallbackMetadata"), "Item", "Name");
    return facts;
  }

  /** A key that stands there twice keeps its first value. */
  private static void collect(
      Map<String, String> facts, JsonObject parent, String list, String key) {
    for (JsonObject item : Shapes.objects(parent, list)) {
      facts.putIfAbsent(Shapes.text(item, key), Shapes.text(item, "Value"));
    }
  }
}
