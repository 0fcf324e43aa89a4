package com.aetherial.simulator.mpesa;

import com.aetherial.simulator.mpesa.Faults.OfCallback;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells the shop what the owner of a phone answered. */
record PushCallbacks(Callbacks callbacks, Faults faults) {
  void tell(Push push) {
    OfCallback fault = faults.takeOfCallback();
    String body = Json.write(body(push, fault));
    if (fault == OfCallback.LOST) {
      return;
    }
    if (fault == OfCallback.BEFORE_ANSWER) {
      callbacks.sendNow(push.callback, body);
      return;
    }
    callbacks.send(push.callback, body);
    if (fault == OfCallback.TWICE) {
      callbacks.send(push.callback, body);
    }
  }

  private static Map<String, ?> body(Push push, @Nullable OfCallback fault) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("MerchantRequestID", push.merchant);
    result.put("CheckoutRequestID", push.checkout);
    boolean isOther = fault == OfCallback.OTHER_FORM;
    result.put("ResultCode", isOther ? (Object) push.code : Integer.valueOf(push.code));
    result.put("ResultDesc", Outcomes.pushWords(push.code));
    if (push.isPaid()) {
      result.put("CallbackMetadata", Map.of("Item", items(push, fault)));
    }
    return Map.of("Body", Map.of("stkCallback", result));
  }

  private static List<Map<String, Object>> items(Push push, @Nullable OfCallback fault) {
    long amount = fault == OfCallback.WRONG_AMOUNT ? push.amount + 1 : push.amount;
    String phone = fault == OfCallback.WRONG_PHONE ? "254799999999" : push.phone;
    boolean isOther = fault == OfCallback.OTHER_FORM;
    String moment = (isOther ? Receipts.DOTTED : Receipts.PLAIN).format(Instant.now());
    List<Map<String, Object>> items = new ArrayList<>();
    items.add(item("Amount", isOther ? (Object) (amount + ".00") : (Object) (amount + 0.00)));
    items.add(item("MpesaReceiptNumber", push.receipt));
    items.add(Map.of("Name", "Balance"));
    items.add(item("TransactionDate", isOther ? (Object) moment : (Object) Long.valueOf(moment)));
    items.add(item("PhoneNumber", isOther ? (Object) phone : (Object) Long.valueOf(phone)));
    return items;
  }

  private static Map<String, Object> item(String name, Object value) {
    return Map.of("Name", name, "Value", value);
  }
}
