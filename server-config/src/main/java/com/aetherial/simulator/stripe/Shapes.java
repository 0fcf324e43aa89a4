package com.aetherial.simulator.stripe;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** New objects with every field that Stripe sends, so that no reader finds one missing. */
final class Shapes {

  private static final Map<String, JsonObject> SHAPES = new ConcurrentHashMap<>();

  private Shapes() {}

  static JsonObject fresh(String kind) {
    return SHAPES
        .computeIfAbsent(kind, any -> Json.parse(text("shapes/" + kind + ".json")))
        .deepCopy();
  }

  static String text(String resource) {
    try (InputStream stream = Shapes.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("The simulator lacks its resource " + resource);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
