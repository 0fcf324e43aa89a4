package com.aetherial.kernel;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;

/** The facts of a sentence, kept until somebody reads it in a language: words and numbers. */
public final class Facts {
  private Facts() {}

  /** The facts in the form in which they are stored. */
  public static JsonArray json(List<?> facts) {
    JsonArrayBuilder json = Jsonp.array();
    facts.forEach(
        fact -> {
          if (fact instanceof Number number) {
            json.add(new BigDecimal(number.toString()));
          } else {
            json.add(String.valueOf(fact));
          }
        });
    return json.build();
  }

  /** The facts as they were before they were stored. */
  public static List<Object> of(JsonArray json) {
    return json.stream().map(Facts::fact).toList();
  }

  private static Object fact(JsonValue value) {
    return value instanceof JsonNumber number
        ? number.bigDecimalValue()
        : ((JsonString) value).getString();
  }
}
