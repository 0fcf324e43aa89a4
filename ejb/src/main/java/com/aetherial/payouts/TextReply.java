package com.aetherial.payouts;

import com.aetherial.kernel.Jsonp;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.util.Set;

/**
 * What the gateway for text messages answered.
 *
 * @param why the status of the answer, for the log; never the message
 */
record TextReply(CodeAnswer answer, String why) {
  private static final Set<String> SENT = Set.of("100", "101", "102");

  /** Invalid, of a kind that gets none, or closed to such messages by its owner. */
  private static final Set<String> UNREACHABLE = Set.of("403", "404", "406", "409");

  /** The gateway failed in the middle of it. */
  private static final Set<String> DOUBTFUL = Set.of("500", "501");

  private static final int SERVER_ERROR = 500;
  private static final int REDIRECTION = 300;

  static TextReply of(int status, String body) {
    if (status >= SERVER_ERROR) {
      return new TextReply(CodeAnswer.UNKNOWN, "HTTP " + status);
    }
    if (status >= REDIRECTION) {
      return new TextReply(CodeAnswer.FAILED, "HTTP " + status);
    }
    try (JsonReader reader = Jsonp.reader(body)) {
      return read(reader.readObject().getJsonObject("SMSMessageData"));
    } catch (JsonException | ClassCastException | NullPointerException unreadable) {
      return new TextReply(CodeAnswer.UNKNOWN, "an answer that cannot be read");
    }
  }

  private static TextReply read(JsonObject data) {
    JsonArray recipients = data.getJsonArray("Recipients");
    if (recipients == null || recipients.isEmpty()) {
      return new TextReply(CodeAnswer.FAILED, "no recipient was taken");
    }
    JsonValue code = recipients.getJsonObject(0).get("statusCode");
    return ofCode(String.valueOf(code).replace("\"", ""));
  }

  private static TextReply ofCode(String code) {
    if (SENT.contains(code)) {
      return new TextReply(CodeAnswer.SENT, code);
    }
    if (UNREACHABLE.contains(code)) {
      return new TextReply(CodeAnswer.NO_SUCH_NUMBER, code);
    }
    boolean isDoubtful = DOUBTFUL.contains(code) || !code.matches("[0-9]{3}");
    return new TextReply(isDoubtful ? CodeAnswer.UNKNOWN : CodeAnswer.FAILED, code);
  }
}
