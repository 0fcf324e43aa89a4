package com.aetherial.simulator.mpesa;

import java.util.Map;
import java.util.UUID;

/** An error in the provider's form: nothing was accepted. */
final class DarajaError extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int status;
  private final String code;

  DarajaError(int status, String code, String message) {
    super(message, null, false, false);
    this.status = status;
    this.code = code;
  }

  static DarajaError invalid(String code, String message) {
    return new DarajaError(400, code, message);
  }

  Reply reply() {
    return Reply.json(
        status,
        Json.object(
            Map.of(
                "requestId",
                UUID.randomUUID().toString(),
                "errorCode",
                code,
                "errorMessage",
                String.valueOf(getMessage()))));
  }
}
