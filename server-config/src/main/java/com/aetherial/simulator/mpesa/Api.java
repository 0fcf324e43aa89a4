package com.aetherial.simulator.mpesa;

import com.aetherial.simulator.mpesa.Faults.OfCall;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.function.Function;

/** The provider's interface: who calls, what goes wrong, and the answer. */
final class Api {
  private final Tokens tokens;
  private final Faults faults;
  private final Map<String, Function<JsonObject, JsonObject>> paths;

  Api(Tokens tokens, Faults faults, Pushes pushes, Payouts payouts, Queries queries) {
    this.tokens = tokens;
    this.faults = faults;
    paths =
        Map.of(
            "/mpesa/stkpush/v1/processrequest", pushes::process,
            "/mpesa/stkpushquery/v1/query", pushes::query,
            "/mpesa/b2c/v3/paymentrequest", payouts::pay,
            "/mpesa/transactionstatus/v1/query", queries::status,
            "/mpesa/accountbalance/v1/query", queries::balance);
  }

  Reply answer(Call call) {
    try {
      return answered(call);
    } catch (DarajaError error) {
      faults.sawError();
      throw error;
    }
  }

  private Reply answered(Call call) {
    if (call.path().equals("/oauth/v1/generate")) {
      return Reply.ok(tokens.issue(call));
    }
    Function<JsonObject, JsonObject> work = paths.get(call.path());
    if (work == null || !call.method().equals("POST")) {
      throw new DarajaError(404, "404.001.04", "Invalid Authentication Header");
    }
    tokens.check(call);
    OfCall fault = faults.take(call.path());
    if (fault != null) {
      refuse(fault);
    }
    Reply reply = Reply.ok(work.apply(call.json()));
    if (fault == OfCall.FAILS_AFTER) {
      throw new DarajaError(500, "500.002.1001", "System internal error.");
    }
    return fault == OfCall.ANSWER_LOST ? reply.dropped() : reply;
  }

  private static void refuse(OfCall fault) {
    switch (fault) {
      case SPIKE_ARREST ->
          throw new DarajaError(500, "500.003.02", "Error Occurred: Spike Arrest Violation");
      case QUOTA -> throw new DarajaError(500, "500.003.03", "Error Occurred: Quota Violation");
      case TOO_MANY -> throw new DarajaError(429, "429", "Too Many Requests");
      case FAILS_BEFORE -> throw new DarajaError(500, "500.002.1001", "System internal error.");
      case FAILS_AFTER, ANSWER_LOST -> {}
    }
  }
}
