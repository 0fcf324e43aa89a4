package com.aetherial.simulator.mpesa;

import com.aetherial.simulator.mpesa.Faults.OfCallback;
import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Callbacks about payouts and queries, in their common envelope. */
record Results(Callbacks callbacks, Faults faults) {
  /** What became of a payout. */
  void tell(Payout payout, JsonObject asked, Purse purse) {
    OfCallback fault = faults.takeOfCallback();
    Map<String, Object> result = envelope(payout, fault);
    if (payout.isDone()) {
      Object parameters =
          fault == OfCallback.SINGLE_OBJECT
              ? parameter("TransactionAmount", payout.amount)
              : parameters(payout, purse, fault);
      result.put("ResultParameters", Map.of("ResultParameter", parameters));
    }
    send(asked, result, fault);
  }

  /** The answer to a query. */
  void answer(JsonObject asked, Map<String, Object> result) {
    send(asked, result, faults.takeOfCallback());
  }

  private void send(JsonObject asked, Map<String, Object> result, @Nullable OfCallback fault) {
    String url = Json.required(asked, "ResultURL");
    String late = Json.required(asked, "QueueTimeOutURL");
    result.put("ReferenceData", Map.of("ReferenceItem", parameter("QueueTimeoutURL", late)));
    String body = Json.write(Map.of("Result", result));
    if (fault == OfCallback.LOST) {
      return;
    }
    if (fault == OfCallback.BEFORE_ANSWER) {
      callbacks.sendNow(url, body);
      return;
    }
    if (fault == OfCallback.AFTER_TIMEOUT) {
      callbacks.sendNow(late, Json.write(Map.of("Result", timeout(result))));
    }
    callbacks.send(url, body);
    if (fault == OfCallback.TWICE) {
      callbacks.send(url, body);
    }
  }

  private static Map<String, Object> timeout(Map<String, Object> result) {
    Map<String, Object> late = new LinkedHashMap<>(result);
    late.remove("ResultParameters");
    late.put("ResultCode", 1);
    late.put("ResultDesc", "The request timed out in the queue.");
    return late;
  }

  private static Map<String, Object> envelope(Payout payout, @Nullable OfCallback fault) {
    Map<String, Object> result = new LinkedHashMap<>();
    boolean isText = fault == OfCallback.OTHER_FORM || !payout.code.matches("[0-9]+");
    result.put("ResultType", fault == OfCallback.OTHER_FORM ? (Object) "0" : (Object) 0);
    result.put("ResultCode", isText ? (Object) payout.code : Integer.valueOf(payout.code));
    result.put("ResultDesc", Outcomes.payoutWords(payout.code));
    result.put("OriginatorConversationID", payout.originator);
    result.put("ConversationID", payout.conversation);
    result.put("TransactionID", payout.receipt);
    return result;
  }

  private static List<Map<String, Object>> parameters(
      Payout payout, Purse purse, @Nullable OfCallback fault) {
    long amount = fault == OfCallback.WRONG_AMOUNT ? payout.amount + 1 : payout.amount;
    String phone = fault == OfCallback.WRONG_PHONE ? "254799999999" : payout.phone;
    boolean isOther = fault == OfCallback.OTHER_FORM;
    String moment = (isOther ? Receipts.PLAIN : Receipts.DOTTED).format(payout.at);
    List<Map<String, Object>> all = new ArrayList<>();
    all.add(parameter("TransactionAmount", isOther ? (Object) String.valueOf(amount) : amount));
    all.add(parameter("TransactionReceipt", payout.receipt));
    all.add(parameter("ReceiverPartyPublicName", phone + " - Somebody Simulated"));
    all.add(parameter("TransactionCompletedDateTime", moment));
    all.add(parameter("B2CUtilityAccountAvailableFunds", money(purse.utility())));
    all.add(parameter("B2CWorkingAccountAvailableFunds", money(purse.working())));
    all.add(parameter("B2CRecipientIsRegisteredCustomer", "Y"));
    all.add(Map.of("Key", "B2CChargesPaidAccountAvailableFunds"));
    return all;
  }

  static Map<String, Object> parameter(String key, Object value) {
    return Map.of("Key", key, "Value", value);
  }

  static BigDecimal money(long cents) {
    return BigDecimal.valueOf(cents, 2);
  }
}
