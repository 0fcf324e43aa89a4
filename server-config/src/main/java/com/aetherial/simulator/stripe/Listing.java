package com.aetherial.simulator.stripe;

import static com.aetherial.simulator.stripe.Json.field;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Stripe's lists: newest first, with a cursor that is the id of an object. */
final class Listing {

  private static final long LIMIT_DEFAULT = 10;
  private static final long LIMIT_MAX = 100;

  private final Store store;
  private final Rendering rendering;

  Listing(Store store, Rendering rendering) {
    this.store = store;
    this.rendering = rendering;
  }

  Answer answer(Request request, String kind, Predicate<JsonObject> wanted) {
    return Answer.ok(page(request, store.all(kind), created(request).and(wanted)));
  }

  /** One page of these objects, which are given oldest first. */
  JsonObject page(Request request, List<JsonObject> oldestFirst, Predicate<JsonObject> wanted) {
    FormParameters parameters = request.parameters();
    List<JsonObject> found = new ArrayList<>(oldestFirst.stream().filter(wanted).toList());
    Collections.reverse(found);
    String after = parameters.text("starting_after");
    String before = parameters.text("ending_before");
    int limit = limit(parameters);
    List<JsonObject> window =
        before == null
            ? found.subList(after == null ? 0 : position(found, after) + 1, found.size())
            : found.subList(0, position(found, before));
    int size = Math.min(limit, window.size());
    List<JsonObject> page =
        before == null
            ? window.subList(0, size)
            : window.subList(window.size() - size, window.size());
    JsonObject list = list(request.path(), page, window.size() > size);
    List<String> paths = parameters.texts("expand");
    JsonArray data = new JsonArray();
    page.forEach(one -> data.add(rendering.expanded(one, insideData(paths))));
    list.add("data", data);
    return list;
  }

  private static List<String> insideData(List<String> paths) {
    return paths.stream()
        .filter(path -> path.startsWith("data."))
        .map(path -> path.substring("data.".length()))
        .toList();
  }

  JsonObject list(String url, List<JsonObject> page, boolean hasMore) {
    JsonArray data = new JsonArray();
    page.forEach(one -> data.add(rendering.plain(one)));
    return Json.object(
        field("object", "list"),
        field("data", data),
        field("has_more", hasMore),
        field("url", url));
  }

  private static int limit(FormParameters parameters) {
    long limit = parameters.number("limit", LIMIT_DEFAULT);
    if (limit < 1 || limit > LIMIT_MAX) {
      throw StripeError.invalid(
          "parameter_invalid_integer", "limit", "This value must be between 1 and 100.");
    }
    return (int) limit;
  }

  private int position(List<JsonObject> found, String id) {
    JsonObject cursor = store.find(id);
    int position = cursor == null ? -1 : found.indexOf(cursor);
    if (position < 0) {
      throw StripeError.noSuch("object", id, "starting_after");
    }
    return position;
  }

  private static Predicate<JsonObject> created(Request request) {
    FormParameters created = request.parameters().child("created");
    Long exactly = request.parameters().number("created");
    return one -> {
      long at = Json.number(one, "created");
      return (exactly == null || at == exactly)
          && at >= created.number("gte", Long.MIN_VALUE)
          && at > created.number("gt", Long.MIN_VALUE)
          && at <= created.number("lte", Long.MAX_VALUE)
          && at < created.number("lt", Long.MAX_VALUE);
    };
  }

  /** Objects whose field has the value that the call names; all when it names none. */
  static Predicate<JsonObject> sameAs(Request request, String... names) {
    return one -> {
      for (String name : names) {
        String wanted = request.parameters().text(name);
        if (wanted != null && !Json.is(one, name, wanted)) {
          return false;
        }
      }
      return true;
    };
  }

  /** Objects of the account that the caller acts for. */
  static Predicate<JsonObject> ownedBy(@Nullable String account) {
    return one -> Json.text(one, "_account").equals(account == null ? "" : account);
  }
}
