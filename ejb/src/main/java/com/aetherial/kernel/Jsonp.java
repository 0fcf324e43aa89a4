package com.aetherial.kernel;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.Collection;

/**
 * JSON written and read piece by piece, by one provider. {@link jakarta.json.Json} looks for its
 * provider in all archives of the platform at every call, which took half of the memory that a
 * transfer needed.
 */
public final class Jsonp {
  private static final JsonProvider PROVIDER = JsonProvider.provider();

  private Jsonp() {}

  /** An object to be filled. */
  public static JsonObjectBuilder object() {
    return PROVIDER.createObjectBuilder();
  }

  /** An object that has these members already, to be filled. */
  public static JsonObjectBuilder object(JsonObject known) {
    return PROVIDER.createObjectBuilder(known);
  }

  /** A list to be filled. */
  public static JsonArrayBuilder array() {
    return PROVIDER.createArrayBuilder();
  }

  /** A list of what is there already. */
  public static JsonArrayBuilder array(Collection<?> values) {
    return PROVIDER.createArrayBuilder(values);
  }

  /** Reads what is written in a text. */
  public static JsonReader reader(String text) {
    return PROVIDER.createReader(new StringReader(text));
  }
}
