package com.aetherial.search;

import com.aetherial.identity.Actor;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.Jsonp;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A wish together with who has it.
 *
 * @param reader who asks; null for somebody who is not logged in
 * @param permissions what the reader may do
 * @param hidden modules that are off
 * @param newSince only what came since; null for all
 */
record Question(
    SearchWish wish,
    @Nullable UUID reader,
    List<String> permissions,
    List<String> hidden,
    @Nullable Instant newSince) {
  static Question of(Optional<Actor> reader, SearchWish wish, List<String> hidden) {
    List<String> permissions =
        reader.stream()
            .flatMap(actor -> Arrays.stream(Scope.values()).filter(actor::has))
            .map(Scope::code)
            .toList();
    UUID person = reader.map(Actor::personId).orElse(null);
    return new Question(wish, person, permissions, hidden, null);
  }

  /** The question as the database takes it. */
  String json(Instant now) {
    JsonObjectBuilder json =
        Jsonp.object()
            .add("words", wish.words())
            .add("lang", wish.language())
            .add("is_begun", wish.isBegun())
            .add("permissions", list(permissions))
            .add("hidden_modules", list(hidden))
            .add("first", wish.page() * wish.size())
            .add("size", wish.size());
    addKnown(json, "reader", reader);
    addKnown(json, "module", wish.module());
    addKnown(json, "type", wish.type());
    addKnown(json, "scope", wish.scope());
    addKnown(json, "author", wish.author());
    addKnown(json, "new_since", newSince);
    if (wish.age() != null) {
      json.add("since", now.minus(Duration.ofDays(wish.age().days())).toString());
    }
    return json.build().toString();
  }

  private static JsonArrayBuilder list(List<String> words) {
    return Jsonp.array(words);
  }

  private static void addKnown(JsonObjectBuilder json, String name, @Nullable Object value) {
    if (value != null) {
      json.add(name, value.toString());
    }
  }
}
