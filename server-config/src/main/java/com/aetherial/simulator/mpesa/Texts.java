package com.aetherial.simulator.mpesa;

import com.aetherial.simulator.mpesa.Faults.OfCall;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The gateway for text messages beside the mobile money. Numbers that end in 0000403, 0000405 and
 * so on are answered with that code; every other phone gets its message.
 */
public final class Texts {
  static final String PATH = "/version1/messaging";
  static final String KEY = "simulated-gateway-key";
  static final String USERNAME = "aetherial";

  private static final int KEPT_MAX = 100;
  private static final int CODE_AT = 10;
  private static final String CODED = "\\+\\d{5}0000[45]\\d{2}";

  /** A message that arrived at a phone. */
  public record Text(String phone, String message, Instant at) {}

  private final Deque<Text> arrived = new ArrayDeque<>();

  Texts() {}

  /** What arrived, the newest first. */
  public synchronized List<Text> arrived() {
    return List.copyOf(arrived);
  }

  /** The last message of a phone, whose number is in the international form. */
  public synchronized Optional<String> lastOf(String phone) {
    return arrived.stream().filter(one -> one.phone().equals(phone)).findFirst().map(Text::message);
  }

  Reply answer(Call call, @Nullable OfCall fault) {
    if (fault != null && fault != OfCall.ANSWER_LOST && fault != OfCall.FAILS_AFTER) {
      return new Reply(500, "text/plain", "Internal error", Map.of());
    }
    Reply reply = send(call);
    return fault == OfCall.ANSWER_LOST ? reply.dropped() : reply;
  }

  private Reply send(Call call) {
    if (!KEY.equals(call.apiKey()) || !USERNAME.equals(call.parameter("username", ""))) {
      return new Reply(401, "text/plain", "The supplied authentication is invalid", Map.of());
    }
    String phone = call.parameter("to", "");
    String code = phone.matches(CODED) ? phone.substring(CODE_AT) : "101";
    if (code.equals("101")) {
      arrive(new Text(phone, call.parameter("message", ""), Instant.now()));
    }
    JsonObject recipient =
        Json.object(Map.of("number", phone, "statusCode", Integer.parseInt(code), "cost", "0"));
    Object data = Map.of("Message", "Sent", "Recipients", List.of(recipient));
    return Reply.json(201, Json.object(Map.of("SMSMessageData", data)));
  }

  private synchronized void arrive(Text text) {
    arrived.addFirst(text);
    while (arrived.size() > KEPT_MAX) {
      arrived.removeLast();
    }
  }
}
