package com.aetherial.mpesa;

import jakarta.json.JsonObject;

/**
 * What the other side answered at once. Not knowing is an answer of its own: the thing may have
 * been done, so it is asked about and never sent under a new name.
 *
 * @param verdict what is certain
 * @param code the other side's code, or the status of HTTP
 * @param message the other side's words, for the log
 * @param body the whole answer, maybe empty
 */
record DarajaReply(Verdict verdict, String code, String message, JsonObject body) {
  private static final int TOO_MANY = 429;
  private static final int SERVER_ERROR = 500;

  /** What is certain. */
  enum Verdict {
    /** It has the request; the outcome comes by callback. */
    ACCEPTED,
    /** It had the request before. */
    DUPLICATE,
    /** It will not take this request, now or later. */
    REFUSED,
    /** It did not take the request, for a reason that passes. */
    NOT_SENT,
    /** Nobody knows. */
    UNKNOWN
  }

  /** Reads an answer; the same code is used for duplicates and for errors, so words decide. */
  static DarajaReply of(int status, String text) {
    JsonObject body = Shapes.object(text);
    String error = Shapes.text(body, "errorCode");
    String message = Shapes.text(body, "errorMessage");
    String code = error.isEmpty() ? Shapes.text(body, "ResponseCode") : error;
    return new DarajaReply(
        verdict(status, error, message, code),
        code.isEmpty() ? String.valueOf(status) : code,
        message.isEmpty() ? Shapes.text(body, "ResponseDescription") : message,
        body);
  }

  /** No answer came, and whether the request arrived is not known. */
  static DarajaReply silence(String why) {
    return new DarajaReply(Verdict.UNKNOWN, "", why, JsonObject.EMPTY_JSON_OBJECT);
  }

  /** The request certainly did not arrive. */
  static DarajaReply notSent(String why) {
    return new DarajaReply(Verdict.NOT_SENT, "", why, JsonObject.EMPTY_JSON_OBJECT);
  }

  private static Verdict verdict(int status, String error, String message, String code) {
    if (status == 200 && error.isEmpty()) {
      return code.isEmpty() ? Verdict.UNKNOWN : isZero(code) ? Verdict.ACCEPTED : Verdict.REFUSED;
    }
    if (message.startsWith("Duplicate")) {
      return Verdict.DUPLICATE;
    }
    if (status == TOO_MANY || isThrottle(error) || isAboutToken(status, error)) {
      return Verdict.NOT_SENT;
    }
    return status >= 400 && status < SERVER_ERROR ? Verdict.REFUSED : Verdict.UNKNOWN;
  }

  private static boolean isZero(String code) {
    return code.matches("0+");
  }

  private static boolean isThrottle(String error) {
    return error.equals("500.003.02") || error.equals("500.003.03");
  }

  private static boolean isAboutToken(int status, String error) {
    return status == 401 || error.equals("400.003.01") || error.equals("404.001.03");
  }

  /** Whether another token may help. */
  boolean isAboutToken() {
    return verdict == Verdict.NOT_SENT && !isThrottle(code) && !code.equals("429");
  }
}
