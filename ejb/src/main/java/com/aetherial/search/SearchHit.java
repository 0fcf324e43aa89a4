package com.aetherial.search;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found.
 *
 * @param module the module's word
 * @param type the kind of thing
 * @param id which of them
 * @param title what it is called
 * @param text a piece of what is written about it
 * @param link path from the root where it can be seen
 * @param at when it changed last; null for what does not grow old
 */
public record SearchHit(
    String module,
    String type,
    String id,
    List<TextPart> title,
    List<TextPart> text,
    String link,
    @Nullable Instant at) {
  /** The title in one piece. */
  public String name() {
    return title.stream().map(TextPart::text).collect(Collectors.joining());
  }

  static SearchHit of(JsonObject json) {
    String at = json.getString("at", "");
    return new SearchHit(
        json.getString("module"),
        json.getString("type"),
        json.getString("id"),
        TextPart.of(json.getString("title")),
        TextPart.of(json.getString("text")),
        json.getString("link"),
        at.isEmpty() ? null : OffsetDateTime.parse(at).toInstant());
  }
}
