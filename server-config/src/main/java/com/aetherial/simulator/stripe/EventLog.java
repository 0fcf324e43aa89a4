package com.aetherial.simulator.stripe;

import static com.aetherial.simulator.stripe.Json.field;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.stripe.Stripe;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What happened, in Stripe's words; each event holds the object as it was at that moment. */
final class EventLog {

  private static final int TYPES_MAX = 20;
  private static final long KEPT_SECONDS = 30L * 24 * 3600;

  private final World world;
  private Consumer<JsonObject> listener = event -> {};

  EventLog(World world) {
    this.world = world;
  }

  void routes(Router router) {
    router.get("/v1/events", this::list);
    router.get("/v2/core/events/{id}", this::thin);
    router.get(
        "/v1/events/{id}",
        request ->
            world.rendering.answer(request, world.store.get("event", request.variable("id"))));
  }

  private Answer thin(Request request) {
    String id = request.variable("id").replace("evt_thin_", "evt_");
    return Answer.ok(ThinEvent.of(world.store.get("event", id)));
  }

  void listenWith(Consumer<JsonObject> newListener) {
    listener = newListener;
  }

  void emit(String type, JsonObject object) {
    emit(type, object, null);
  }

  void emit(String type, JsonObject object, @Nullable JsonObject previousAttributes) {
    JsonObject data = Json.object(field("object", world.rendering.plain(object)));
    if (previousAttributes != null) {
      data.add("previous_attributes", previousAttributes);
    }
    JsonObject event =
        Json.with(
            Shapes.fresh("event"),
            field("id", Ids.next("evt_")),
            field("api_version", Stripe.API_VERSION),
            field("created", world.clock.seconds()),
            field("type", type),
            field("data", data),
            field("request", cause()));
    String account = Json.textOrNull(object, "_account");
    if (account != null && !account.isEmpty()) {
      Json.with(event, field("account", account));
    }
    listener.accept(world.store.put(event));
  }

  private JsonObject cause() {
    Request request = world.current();
    return Json.object(
        field("id", request == null ? null : request.id()),
        field("idempotency_key", request == null ? null : request.idempotencyKey()));
  }

  private Answer list(Request request) {
    FormParameters parameters = request.parameters();
    List<String> types = parameters.texts("types");
    if (types.size() > TYPES_MAX) {
      throw StripeError.invalid("parameter_invalid", "types", "At most 20 types can be listed.");
    }
    String type = parameters.text("type");
    String success = parameters.text("delivery_success");
    String account = request.account() == null ? "" : request.account();
    long oldest = world.clock.seconds() - KEPT_SECONDS;
    Predicate<JsonObject> wanted =
        event ->
            Json.number(event, "created") >= oldest
                && Json.text(event, "account").equals(account)
                && (type == null || matches(type, event))
                && (types.isEmpty() || types.stream().anyMatch(one -> matches(one, event)))
                && (success == null || delivered(event) == Boolean.parseBoolean(success));
    return world.listing.answer(request, "event", wanted);
  }

  private static boolean delivered(JsonObject event) {
    JsonElement pending = event.get("pending_webhooks");
    return pending == null || pending.getAsLong() == 0;
  }

  private static boolean matches(String pattern, JsonObject event) {
    String type = Json.text(event, "type");
    return pattern.endsWith("*")
        ? type.startsWith(pattern.substring(0, pattern.length() - 1))
        : type.equals(pattern);
  }
}
