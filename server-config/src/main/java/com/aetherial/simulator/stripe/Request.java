package com.aetherial.simulator.stripe;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One call, parsed.
 *
 * @param id Stripe's request id, which the answer repeats
 * @param account the connected account that the caller acts for
 * @param origin the page that a browser sends the call from
 * @param variables the values of the path's placeholders
 */
record Request(
    String id,
    String method,
    String path,
    FormParameters parameters,
    @Nullable String authorization,
    @Nullable String idempotencyKey,
    @Nullable String account,
    @Nullable String origin,
    Map<String, String> variables) {

  Request with(Map<String, String> found) {
    return new Request(
        id, method, path, parameters, authorization, idempotencyKey, account, origin, found);
  }

  String variable(String name) {
    return variables.getOrDefault(name, "");
  }
}
