package com.aetherial.content;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a member wrote.
 *
 * @param author the username; empty when they have left
 * @param heldBy the rule that held it back, or null
 * @param reports how many members reported it
 * @param publishAt from when on it will be seen, or null
 * @param reason why it was rejected, or null
 * @param note what the moderator wrote to it, or null
 * @param decidedBy the username of the moderator, or null
 */
public record ItemView(
    UUID id,
    String module,
    String type,
    String entityId,
    UUID authorId,
    String author,
    String title,
    String text,
    String links,
    String href,
    ItemState state,
    boolean isHidden,
    boolean isFeatured,
    @Nullable String heldBy,
    int reports,
    @Nullable Instant publishAt,
    @Nullable Reason reason,
    @Nullable String note,
    @Nullable String decidedBy,
    Instant submittedAt,
    long version) {
  /** What it is, as the module calls it. */
  public String word() {
    return module + ".content." + type;
  }

  /** Whether somebody has something against it that nobody has answered. */
  boolean isReported() {
    return reports > 0;
  }

  /** Whether it stays when its author empties it. */
  boolean isRemembered() {
    return isReported() || state == ItemState.REJECTED;
  }

  boolean isSameAs(com.aetherial.kernel.ContentSubmitted content) {
    return text.equals(content.text()) && links.equals(String.join("\n", content.links()));
  }
}
