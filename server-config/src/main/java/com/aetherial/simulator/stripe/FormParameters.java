package com.aetherial.simulator.stripe;

import com.google.gson.JsonObject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a call: form-encoded, with brackets for what is nested.
 *
 * <p>{@code line_items[0][price_data][unit_amount]=500} and {@code expand[]=customer} both become
 * nodes of a tree; a leaf is a text, a list is a node whose names are numbers.
 */
final class FormParameters {

  private static final int DEPTH_MAX = 10;

  private final Map<String, Object> node;
  private final String prefix;

  private FormParameters(Map<String, Object> node, String prefix) {
    this.node = node;
    this.prefix = prefix;
  }

  static FormParameters parse(String encoded) {
    Map<String, Object> root = new LinkedHashMap<>();
    for (String pair : encoded.split("&", -1)) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String name = decode(equals < 0 ? pair : pair.substring(0, equals));
        put(root, path(name), equals < 0 ? "" : decode(pair.substring(equals + 1)), name);
      }
    }
    return new FormParameters(root, "");
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw StripeError.invalid("parameter_invalid_string_encoding", null, "Broken encoding.");
    }
  }

  private static List<String> path(String name) {
    List<String> path = new ArrayList<>();
    int bracket = name.indexOf('[');
    path.add(bracket < 0 ? name : name.substring(0, bracket));
    while (bracket >= 0) {
      int end = name.indexOf(']', bracket);
      if (end < 0 || path.size() > DEPTH_MAX) {
        throw StripeError.invalid("parameter_unknown", name, "Invalid parameter name: " + name);
      }
      path.add(name.substring(bracket + 1, end));
      bracket = name.indexOf('[', end);
    }
    return path;
  }

  @SuppressWarnings("unchecked")
  private static void put(Map<String, Object> root, List<String> path, String value, String name) {
    Map<String, Object> at = root;
    for (String step : path.subList(0, path.size() - 1)) {
      Object next = at.computeIfAbsent(step, any -> new LinkedHashMap<String, Object>());
      if (!(next instanceof Map)) {
        throw StripeError.invalid("parameter_unknown", name, "Text and object at once: " + name);
      }
      at = (Map<String, Object>) next;
    }
    String last = path.get(path.size() - 1);
    at.put(last.isEmpty() ? String.valueOf(at.size()) : last, value);
  }

  @Nullable String text(String name) {
    return node.get(name) instanceof String text && !text.isEmpty() ? text : null;
  }

  String text(String name, String otherwise) {
    String text = text(name);
    return text == null ? otherwise : text;
  }

  String required(String name) {
    String text = text(name);
    if (text == null) {
      throw StripeError.missing(nameOf(name));
    }
    return text;
  }

  boolean has(String name) {
    return node.containsKey(name);
  }

  boolean isEmpty() {
    return node.isEmpty();
  }

  String nameOf(String name) {
    return prefix.isEmpty() ? name : prefix + "[" + name + "]";
  }

  @Nullable Long number(String name) {
    String text = text(name);
    if (text == null) {
      return null;
    }
    try {
      return Long.valueOf(text);
    } catch (NumberFormatException e) {
      throw StripeError.invalid(
          "parameter_invalid_integer", nameOf(name), "Invalid integer: " + text);
    }
  }

  long requiredNumber(String name) {
    String ignored = required(name);
    Long number = number(name);
    return number == null ? Long.parseLong(ignored) : number;
  }

  long number(String name, long otherwise) {
    Long number = number(name);
    return number == null ? otherwise : number;
  }

  boolean flag(String name) {
    return "true".equals(text(name));
  }

  @SuppressWarnings("unchecked")
  FormParameters child(String name) {
    Object child = node.get(name);
    Map<String, Object> found =
        child instanceof Map ? (Map<String, Object>) child : new LinkedHashMap<>();
    return new FormParameters(found, nameOf(name));
  }

  List<FormParameters> list(String name) {
    FormParameters parent = child(name);
    return parent.node.keySet().stream()
        .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
        .map(parent::child)
        .toList();
  }

  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    child(name).node.values().forEach(value -> texts.add(value.toString()));
    return texts;
  }

  /** The metadata under this name, merged into what is there; an empty text removes a key. */
  JsonObject metadata(@Nullable JsonObject before) {
    JsonObject merged = before == null ? new JsonObject() : before.deepCopy();
    Map<String, Object> entries = child("metadata").node;
    for (Map.Entry<String, Object> entry : entries.entrySet()) {
      String value = entry.getValue().toString();
      Metadata.check(nameOf("metadata"), entry.getKey(), value, entries.size());
      if (value.isEmpty()) {
        merged.remove(entry.getKey());
      } else {
        merged.addProperty(entry.getKey(), value);
      }
    }
    return merged;
  }

  /** The same text for the same parameters, whatever their order was. */
  String fingerprint() {
    return sorted(node).toString();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> sorted(Map<String, Object> map) {
    Map<String, Object> sorted = new TreeMap<>();
    map.forEach(
        (name, value) ->
            sorted.put(name, value instanceof Map ? sorted((Map<String, Object>) value) : value));
    return sorted;
  }
}
