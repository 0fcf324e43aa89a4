package com.aetherial.mpesa;

import com.aetherial.kernel.Jsonp;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads JSON in the many shapes in which the other side writes the same thing. */
final class Shapes {
  private Shapes() {}

  /** The object that a text is; an empty one when it is none. */
  static JsonObject object(String text) {
    try (var reader = Jsonp.reader(text)) {
      return reader.readObject();
    } catch (JsonException | ClassCastException other) {
      return JsonValue.EMPTY_JSON_OBJECT;
    }
  }

  /** A member that is an object; an empty one when it is absent or something else. */
  static JsonObject object(JsonObject parent, String name) {
    return parent.get(name) instanceof JsonObject child ? child : JsonValue.EMPTY_JSON_OBJECT;
  }

  /** A member as text, whether it is written as a text or as a number; empty when it is absent. */
  static String text(JsonObject parent, String name) {
    return text(parent.get(name));
  }

  /** The objects in a member, which is a list of them, or one of them, or absent. */
  static List<JsonObject> objects(JsonObject parent, String name) {
    JsonValue value = parent.get(name);
    if (value instanceof JsonObject one) {
      return List.of(one);
    }
    return value instanceof JsonArray many
        ? many.stream().filter(JsonObject.class::isInstance).map(JsonObject.class::cast).toList()
        : List.of();
  }

  private static String text(@Nullable JsonValue value) {
    if (value instanceof JsonString text) {
      return text.getString().strip();
    }
    boolean isPlain =
        value != null
            && value.getValueType() != JsonValue.ValueType.NULL
            && value.getValueType() != JsonValue.ValueType.OBJECT
            && value.getValueType() != JsonValue.ValueType.ARRAY;
    return isPlain ? value.toString() : "";
  }
}
