package com.aetherial.simulator.stripe;

import static com.aetherial.simulator.stripe.Json.field;

import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Calls with a key happen once: the first answer is kept and repeated.
 *
 * <p>Kept is what was answered once execution began, failures of the server included. What was
 * refused before, such as a missing parameter or a conflict, may be tried again with the same key.
 * After 24 hours a key is forgotten, and the same call would do its work a second time.
 */
final class Idempotency {

  private static final String KIND = "_answer";
  private static final long KEPT_SECONDS = 24L * 3600;
  private static final int KEY_LENGTH_MAX = 255;

  private final World world;
  private final Set<String> running = new HashSet<>();

  Idempotency(World world) {
    this.world = world;
  }

  Answer once(Request request, Supplier<Answer> work) {
    String key = request.idempotencyKey();
    if (key == null || !request.method().equals("POST")) {
      return work.get();
    }
    if (key.isEmpty() || key.length() > KEY_LENGTH_MAX) {
      throw StripeError.invalid(
          "idempotency_key_invalid", null, "An idempotency key has 1 to 255 characters.");
    }
    String id = "key " + request.account() + " " + key;
    Answer kept = world.change(() -> keptOrBegin(request, id, key));
    if (kept != null) {
      return kept;
    }
    try {
      Answer answer = answer(request, work);
      world.change(() -> keep(request, id, answer));
      return answer.plus("Idempotency-Key", key);
    } finally {
      world.change(() -> running.remove(id));
    }
  }

  private @Nullable Answer keptOrBegin(Request request, String id, String key) {
    if (running.contains(id)) {
      throw StripeError.inProgress(key);
    }
    JsonObject kept = world.store.find(id);
    if (kept != null && Json.number(kept, "at") < world.clock.seconds() - KEPT_SECONDS) {
      world.store.remove(kept);
      kept = null;
    }
    if (kept == null) {
      running.add(id);
      return null;
    }
    if (!Json.is(kept, "print", print(request))) {
      throw StripeError.otherParameters(key);
    }
    return new Answer(
            (int) Json.number(kept, "status"),
            "application/json",
            Json.text(kept, "body"),
            Map.of())
        .plus("Idempotency-Key", key)
        .plus("Idempotent-Replayed", "true");
  }

  /** Errors that came after execution began become answers here; the others fly on. */
  private static Answer answer(Request request, Supplier<Answer> work) {
    try {
      return work.get();
    } catch (StripeError error) {
      if (error.status() < 500 && error.status() != 402) {
        throw error;
      }
      return Answer.error(error, request.id());
    }
  }

  private void keep(Request request, String id, Answer answer) {
    world.store.put(
        Json.object(
            field("id", id),
            field("object", KIND),
            field("at", world.clock.seconds()),
            field("print", print(request)),
            field("status", answer.status()),
            field("body", answer.body())));
  }

  private static String print(Request request) {
    return request.method() + " " + request.path() + " " + request.parameters().fingerprint();
  }
}
