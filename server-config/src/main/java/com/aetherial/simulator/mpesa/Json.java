package com.aetherial.simulator.mpesa;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.Map;

/** Writing and reading JSON. */
final class Json {
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  private Json() {}

  /** Maps, lists, texts and numbers as JSON. */
  static JsonElement of(Object value) {
    return GSON.toJsonTree(value);
  }

  static JsonObject object(Map<String, ?> members) {
    return of(members).getAsJsonObject();
  }

  static String write(Object value) {
    return GSON.toJson(value);
  }

  /**
   * Reads an object.
   *
   * @throws DarajaError as the real one answers a body that it cannot read
   */
  static JsonObject read(String text) {
    try {
      return JsonParser.parseString(text).getAsJsonObject();
    } catch (JsonParseException | IllegalStateException malformed) {
      throw DarajaError.invalid("400.002.05", "Invalid Request Payload");
    }
  }

  /** A member as text, whether it was sent as a text or as a number. */
  static String text(JsonObject body, String name) {
    JsonElement value = body.get(name);
    return value == null || !value.isJsonPrimitive() ? "" : value.getAsString();
  }

  /**
   * A member that must be there.
   *
   * @throws DarajaError as the real one answers its absence
   */
  static String required(JsonObject body, String name) {
    String text = text(body, name);
    if (text.isEmpty()) {
      throw DarajaError.invalid("400.002.02", "Bad Request - Invalid " + name);
    }
    return text;
  }
}
