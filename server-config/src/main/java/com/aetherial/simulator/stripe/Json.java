package com.aetherial.simulator.stripe;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import org.jspecify.annotations.Nullable;

/** Short words for reading and writing JSON trees; Stripe writes its nulls, so we do too. */
final class Json {

  private static final Gson GSON =
      new GsonBuilder().serializeNulls().disableHtmlEscaping().setPrettyPrinting().create();

  private Json() {}

  /** A name and its value, on the way into an object. */
  record Field(String name, JsonElement value) {}

  static Field field(String name, @Nullable Object value) {
    return new Field(name, element(value));
  }

  static JsonObject object(Field... fields) {
    return with(new JsonObject(), fields);
  }

  /** The given object, with these fields changed or added. */
  static JsonObject with(JsonObject target, Field... fields) {
    for (Field field : fields) {
      target.add(field.name(), field.value());
    }
    return target;
  }

  static JsonArray array(Iterable<? extends Object> values) {
    JsonArray array = new JsonArray();
    values.forEach(value -> array.add(element(value)));
    return array;
  }

  static JsonElement element(@Nullable Object value) {
    if (value == null) {
      return JsonNull.INSTANCE;
    }
    if (value instanceof JsonElement element) {
      return element;
    }
    if (value instanceof Boolean flag) {
      return new JsonPrimitive(flag);
    }
    if (value instanceof Number number) {
      return new JsonPrimitive(number);
    }
    return new JsonPrimitive(value.toString());
  }

  static boolean isNull(JsonObject object, String name) {
    JsonElement value = object.get(name);
    return value == null || value.isJsonNull();
  }

  static @Nullable String textOrNull(JsonObject object, String name) {
    return isNull(object, name) ? null : object.get(name).getAsString();
  }

  static String text(JsonObject object, String name) {
    String text = textOrNull(object, name);
    return text == null ? "" : text;
  }

  static long number(JsonObject object, String name) {
    return isNull(object, name) ? 0 : object.get(name).getAsLong();
  }

  static boolean flag(JsonObject object, String name) {
    return !isNull(object, name) && object.get(name).getAsBoolean();
  }

  static JsonObject child(JsonObject object, String name) {
    return isNull(object, name) ? new JsonObject() : object.getAsJsonObject(name);
  }

  static JsonArray children(JsonObject object, String name) {
    return isNull(object, name) ? new JsonArray() : object.getAsJsonArray(name);
  }

  static boolean is(JsonObject object, String name, String expected) {
    return expected.equals(textOrNull(object, name));
  }

  static String write(JsonElement element) {
    return GSON.toJson(element);
  }

  static JsonObject parse(String text) {
    return JsonParser.parseString(text).getAsJsonObject();
  }
}
