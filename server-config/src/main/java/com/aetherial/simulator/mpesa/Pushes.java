package com.aetherial.simulator.mpesa;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Phones that are asked for money, and what their owners answer. */
final class Pushes {
  private static final Duration PROMPT_LIFE = Duration.ofSeconds(60);
  private static final long AMOUNT_MAX = 250_000;

  private final Map<String, Push> all = new LinkedHashMap<>();
  private final Identity identity;
  private final Purse purse;
  private final PushCallbacks callbacks;

  Pushes(Identity identity, Purse purse, PushCallbacks callbacks) {
    this.identity = identity;
    this.purse = purse;
    this.callbacks = callbacks;
  }

  /** Accepts a request to ask a phone. */
  synchronized JsonObject process(JsonObject body) {
    identity.checkPassword(body);
    long amount = amount(Json.required(body, "Amount"));
    String phone = Json.required(body, "PhoneNumber");
    if (!phone.matches("254[17][0-9]{8}")) {
      throw DarajaError.invalid("400.002.02", "Bad Request - Invalid PhoneNumber");
    }
    if (Json.required(body, "AccountReference").length() > 12
        || Json.required(body, "TransactionDesc").length() > 13) {
      throw DarajaError.invalid("400.002.02", "Bad Request - Invalid AccountReference");
    }
    String reference = Json.text(body, "AccountReference");
    boolean isBusy = all.values().stream().anyMatch(one -> one.isOpen() && one.phone.equals(phone));
    Push push = new Push(phone, amount, reference, Json.required(body, "CallBackURL"));
    all.put(push.checkout, push);
    String code = isBusy ? "1001" : Outcomes.ofPush(phone);
    if (!code.isEmpty()) {
      end(push, code);
    }
    return Json.object(
        Map.of(
            "MerchantRequestID", push.merchant,
            "CheckoutRequestID", push.checkout,
            "ResponseCode", "0",
            "ResponseDescription", "Success. Request accepted for processing",
            "CustomerMessage", "Success. Request accepted for processing"));
  }

  private static long amount(String text) {
    if (!text.matches("[1-9][0-9]{0,6}") || Long.parseLong(text) > AMOUNT_MAX) {
      throw DarajaError.invalid("400.002.02", "Bad Request - Invalid Amount");
    }
    return Long.parseLong(text);
  }

  /** What became of a request, if it has come to an end. */
  synchronized JsonObject query(JsonObject body) {
    identity.checkPassword(body);
    expire();
    Push push = all.get(Json.required(body, "CheckoutRequestID"));
    if (push == null) {
      throw new DarajaError(500, "500.001.1001", "The transaction is not found");
    }
    if (push.isOpen()) {
      throw new DarajaError(500, "500.001.1001", "The transaction is being processed");
    }
    return Json.object(
        Map.of(
            "ResponseCode",
            "0",
            "ResponseDescription",
            "The service request has been accepted successsfully",
            "MerchantRequestID",
            push.merchant,
            "CheckoutRequestID",
            push.checkout,
            "ResultCode",
            push.code,
            "ResultDesc",
            Outcomes.pushWords(push.code)));
  }

  /** The owner of a phone, or nobody, answers all that it is asked. */
  synchronized int answer(String phone, String code) {
    List<Push> asked = find(push -> push.isOpen() && push.phone.equals(phone));
    asked.forEach(push -> end(push, code));
    return asked.size();
  }

  /** Prompts that nobody answered for a minute end by themselves. */
  synchronized void expire() {
    Instant limit = Instant.now().minus(PROMPT_LIFE);
    find(push -> push.isOpen() && push.asked.isBefore(limit)).forEach(push -> end(push, "1037"));
  }

  /** The money that a phone has paid goes back to it; says how often that was done. */
  synchronized int reverse(String phone) {
    List<Push> paid = find(push -> push.isPaid() && push.phone.equals(phone));
    paid.forEach(
        push -> {
          push.isReversed = true;
          purse.receive(-push.amount);
        });
    return paid.size();
  }

  synchronized List<Push> find(Predicate<Push> wanted) {
    return new ArrayList<>(all.values().stream().filter(wanted).toList());
  }

  private void end(Push push, String code) {
    push.code = code;
    if (push.isPaid()) {
      push.receipt = Receipts.next();
      purse.receive(push.amount);
    }
    callbacks.tell(push);
  }
}
