package com.aetherial.simulator.stripe;

import static com.aetherial.simulator.stripe.Json.field;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What will happen later: sessions that expire, debits that settle, periods that end. */
final class Agenda {

  private static final String KIND = "_task";

  private final Store store;
  private final SimulatedClock clock;
  private final Map<String, Consumer<JsonObject>> actions = new HashMap<>();

  Agenda(Store store, SimulatedClock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Says what an action does with the object that it is about. */
  void when(String action, Consumer<JsonObject> effect) {
    actions.put(action, effect);
  }

  void after(Duration wait, String action, JsonObject subject) {
    at(clock.millis() + wait.toMillis(), action, subject);
  }

  void at(long momentMillis, String action, JsonObject subject) {
    store.put(
        Json.object(
            field("id", Ids.next("task_")),
            field("object", KIND),
            field("at", momentMillis),
            field("action", action),
            field("subject", Json.text(subject, "id"))));
  }

  /** Does now what comes next for this object, and says whether there was something. */
  boolean hurry(String subjectId) {
    Optional<JsonObject> task =
        store.all(KIND).stream()
            .filter(one -> Json.is(one, "subject", subjectId))
            .min(Comparator.comparingLong(one -> Json.number(one, "at")));
    task.ifPresent(this::run);
    return task.isPresent();
  }

  /** Forgets what was planned for this object. */
  void forget(String action, JsonObject subject) {
    store.all(KIND).stream()
        .filter(one -> Json.is(one, "subject", Json.text(subject, "id")))
        .filter(one -> Json.is(one, "action", action))
        .toList()
        .forEach(store::remove);
  }

  /** Does everything that is due until this moment, each thing at its own time. */
  void runUntil(long momentMillis) {
    Optional<JsonObject> next = next();
    while (next.isPresent() && Json.number(next.get(), "at") <= momentMillis) {
      clock.reach(Json.number(next.get(), "at"));
      run(next.get());
      next = next();
    }
    clock.reach(momentMillis);
  }

  boolean isDue() {
    return next().filter(task -> Json.number(task, "at") <= clock.millis()).isPresent();
  }

  private Optional<JsonObject> next() {
    return store.all(KIND).stream().min(Comparator.comparingLong(task -> Json.number(task, "at")));
  }

  private void run(JsonObject task) {
    store.remove(task);
    JsonObject subject = store.find(Json.text(task, "subject"));
    Consumer<JsonObject> action = actions.get(Json.text(task, "action"));
    if (subject != null && action != null) {
      action.accept(subject);
    }
  }
}
