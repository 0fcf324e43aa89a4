package com.aetherial.simulator.stripe;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Everything there is, in the order in which it came; guarded by the world's lock.
 *
 * <p>Fields that begin with an underscore, and kinds that do, are the simulator's own notes and
 * never shown.
 */
final class Store {

  private final Map<String, JsonObject> byId = new HashMap<>();
  private final Map<String, List<JsonObject>> byKind = new HashMap<>();
  private long changes;

  JsonObject put(JsonObject object) {
    JsonObject before = byId.put(Json.text(object, "id"), object);
    if (before != null) {
      throw new IllegalStateException("There is one already: " + Json.text(object, "id"));
    }
    byKind.computeIfAbsent(Json.text(object, "object"), any -> new ArrayList<>()).add(object);
    changes++;
    return object;
  }

  void remove(JsonObject object) {
    byId.remove(Json.text(object, "id"));
    list(Json.text(object, "object")).remove(object);
    changes++;
  }

  @Nullable JsonObject find(@Nullable String id) {
    return id == null ? null : byId.get(id);
  }

  JsonObject get(String kind, String id) {
    return get(kind, id, "id");
  }

  JsonObject get(String kind, String id, String param) {
    JsonObject found = byId.get(id);
    if (found == null || !Json.is(found, "object", kind)) {
      throw StripeError.noSuch(kind.replace('.', ' ').replace('_', ' '), id, param);
    }
    return found;
  }

  List<JsonObject> all(String kind) {
    return Collections.unmodifiableList(list(kind));
  }

  private List<JsonObject> list(String kind) {
    List<JsonObject> found = byKind.get(kind);
    return found == null ? new ArrayList<>() : found;
  }

  void touch() {
    changes++;
  }

  long changes() {
    return changes;
  }

  JsonArray save() {
    JsonArray everything = new JsonArray();
    for (String kind : new TreeSet<>(byKind.keySet())) {
      list(kind).forEach(object -> everything.add(object.deepCopy()));
    }
    return everything;
  }

  void load(JsonArray everything) {
    for (JsonElement element : everything) {
      put(element.getAsJsonObject());
    }
  }
}
