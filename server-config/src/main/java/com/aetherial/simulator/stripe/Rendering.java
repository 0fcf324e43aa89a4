package com.aetherial.simulator.stripe;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Objects as they are shown: without the simulator's notes, and with ids opened on request. */
final class Rendering {

  private static final int DEPTH_MAX = 4;

  private final Store store;
  private final Map<String, Function<JsonObject, JsonElement>> included = new HashMap<>();

  Rendering(Store store) {
    this.store = store;
  }

  /** Adds a field that is there only when a caller asks to expand it. */
  void include(String kind, String field, Function<JsonObject, JsonElement> content) {
    included.put(kind + "." + field, content);
  }

  JsonObject plain(JsonObject object) {
    JsonObject copy = new JsonObject();
    for (Map.Entry<String, JsonElement> entry : object.entrySet()) {
      if (!entry.getKey().startsWith("_")) {
        copy.add(entry.getKey(), entry.getValue().deepCopy());
      }
    }
    return copy;
  }

  JsonObject expanded(JsonObject object, List<String> paths) {
    JsonObject copy = plain(object);
    for (String path : paths) {
      if (path.split("\\.", -1).length > DEPTH_MAX) {
        throw StripeError.invalid(
            "parameter_invalid", "expand", "You cannot expand more than 4 levels: " + path);
      }
      expand(copy, path);
    }
    return copy;
  }

  private void expand(JsonObject parent, String path) {
    int dot = path.indexOf('.');
    String field = dot < 0 ? path : path.substring(0, dot);
    JsonElement opened = open(parent, field);
    parent.add(field, opened);
    if (dot >= 0) {
      String rest = path.substring(dot + 1);
      if (opened instanceof JsonArray array) {
        array.forEach(one -> expand(one.getAsJsonObject(), rest));
      } else if (opened instanceof JsonObject child) {
        expand(child, rest);
      }
    }
  }

  private JsonElement open(JsonObject parent, String field) {
    Function<JsonObject, JsonElement> content =
        included.get(Json.text(parent, "object") + "." + field);
    if (content != null && !parent.has(field)) {
      return content.apply(parent);
    }
    if (!parent.has(field)) {
      throw StripeError.invalid(
          "parameter_invalid", "expand", "This property cannot be expanded (" + field + ").");
    }
    JsonElement value = parent.get(field);
    JsonObject target = value.isJsonPrimitive() ? store.find(value.getAsString()) : null;
    return target == null ? value : plain(target);
  }

  /** The answer to a call: the object, with what the call wants opened. */
  Answer answer(Request request, JsonObject object) {
    return Answer.ok(expanded(object, request.parameters().texts("expand")));
  }
}
