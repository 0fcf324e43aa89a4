package com.aetherial.search;

import com.aetherial.ledger.LedgerDatabase;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.util.List;
import java.util.UUID;

/** A database in which things are put and found, as the weak role of the application does it. */
final class Finding {
  final LedgerDatabase database = LedgerDatabase.fresh();

  UUID person(String username) {
    UUID id = UUID.randomUUID();
    database.asOwner(
        "insert into identity.person (id, email, username, full_name, password_hash, role,"
            + " created_at, updated_at) values ('%s', '%s@example.org', '%s', 'Somebody', 'x',"
                .formatted(id, username, username)
            + " 'MEMBER', now(), now())");
    return id;
  }

  /** Something public to begin with. */
  static JsonObjectBuilder entry(String id, String title, String body) {
    return Json.createObjectBuilder()
        .add("id", id)
        .add("for_lang", "")
        .add("lang", "en")
        .add("scope", "")
        .add("title", title)
        .add("tags", "")
        .add("body", body)
        .add("link", "/things/" + id)
        .add("visibility", "PUBLIC")
        .add("popularity", 0);
  }

  void put(String module, String type, JsonObjectBuilder... entries) {
    JsonArrayBuilder json = Json.createArrayBuilder();
    List.of(entries).forEach(json::add);
    text("select search.put(?, ?, ?::jsonb)", module, type, json.build().toString());
  }

  /** A question of somebody who is not logged in. */
  static JsonObjectBuilder question(String words) {
    return Json.createObjectBuilder()
        .add("words", words)
        .add("lang", "en")
        .add("is_begun", false)
        .add("permissions", Json.createArrayBuilder())
        .add("hidden_modules", Json.createArrayBuilder())
        .add("first", 0)
        .add("size", 20);
  }

  JsonObject find(JsonObjectBuilder question) {
    String answer = text("select search.find(?::jsonb)", question.build().toString());
    try (var reader = Json.createReader(new StringReader(answer))) {
      return reader.readObject();
    }
  }

  /** The ids of what is found, the best first. */
  List<String> ids(JsonObjectBuilder question) {
    return find(question).getJsonArray("hits").getValuesAs(JsonObject.class).stream()
        .map(hit -> hit.getString("id"))
        .toList();
  }

  String text(String sql, String... parameters) {
    return database.asApplication(
        connection -> {
          try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
              statement.setString(i + 1, parameters[i]);
            }
            try (var rows = statement.executeQuery()) {
              return rows.next() ? rows.getString(1) : "";
            }
          }
        });
  }
}
