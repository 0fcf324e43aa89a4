package com.aetherial.kernel.web;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.JsonbException;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * Text is text: a number in its place is refused, because a client that sends amounts as numbers
 * has rounded them, and so is the sign NUL, which no database stores.
 */
final class PlainText implements JsonbDeserializer<String> {
  @Override
  public @Nullable String deserialize(
      JsonParser parser, DeserializationContext context, Type type) {
    JsonValue value = parser.getValue();
    if (value == JsonValue.NULL) {
      return null;
    }
    if (value instanceof JsonString text && text.getString().indexOf('\0') < 0) {
      return text.getString();
    }
    throw new JsonbException("Text was expected.");
  }
}
