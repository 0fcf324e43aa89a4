package com.aetherial.notifications.entity;

import com.aetherial.kernel.entity.UuidConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person should hear of. It is written by one statement together with what
 * happened; from then on only its reader changes it: read, archived, put off.
 */
@Entity
@Table(schema = "notifications", name = "notification")
@SuppressWarnings("NullAway.Init")
public class Notification {
  /** How far into the future a notification may be put off. */
  public static final Duration SNOOZE_MAX = Duration.ofDays(90);

  @Id
  @Convert(converter = UuidConverter.class)
  private UUID id;

  @Column(name = "person_id", updatable = false)
  @Convert(converter = UuidConverter.class)
  private UUID personId;

  @Column(updatable = false)
  private String kind;

  @Column(insertable = false, updatable = false)
  private String topic;

  @Column(updatable = false)
  private String title;

  @Column(updatable = false)
  private String body;

  @Column(updatable = false)
  private String link;

  @Column(updatable = false)
  private @Nullable String wording;

  @Column(updatable = false)
  private String facts;

  @Column(updatable = false)
  private int times;

  @Column(name = "is_shown", updatable = false)
  private boolean isShown;

  @Column(name = "group_key")
  private @Nullable String groupKey;

  @Column(name = "last_at", updatable = false)
  private Instant lastAt;

  @Column(name = "read_at")
  private @Nullable Instant readAt;

  @Column(name = "archived_at")
  private @Nullable Instant archivedAt;

  @Column(name = "snoozed_until")
  private @Nullable Instant snoozedUntil;

  protected Notification() {}

  public UUID id() {
    return id;
  }

  public String kind() {
    return kind;
  }

  /** The module that it is about. */
  public String topic() {
    return topic;
  }

  public String title() {
    return title;
  }

  public String body() {
    return body;
  }

  /** By what its words in other languages are found; null for what was told before. */
  public @Nullable String wording() {
    return wording;
  }

  /** What stands in the places of those words, as a JSON array. */
  public String facts() {
    return facts;
  }

  /** Where the matter can be seen, as a path from the root. */
  public String link() {
    return link;
  }

  /** How often it happened since it was last read. */
  public int times() {
    return times;
  }

  public Instant lastAt() {
    return lastAt;
  }

  public @Nullable Instant snoozedUntil() {
    return snoozedUntil;
  }

  public boolean isRead() {
    return readAt != null;
  }

  public boolean isArchived() {
    return archivedAt != null;
  }

  /** Whether it belongs into the bell; some only go out by mail. */
  public boolean isShown() {
    return isShown;
  }

  public boolean isOf(UUID person) {
    return personId.equals(person);
  }

  /** Marks it as read; reading it again changes nothing. What comes later is told anew. */
  public void read(Instant now) {
    if (readAt == null) {
      readAt = now;
    }
    groupKey = null;
    snoozedUntil = null;
  }

  /** Puts it away; it counts as read. */
  public void archive(Instant now) {
    read(now);
    if (archivedAt == null) {
      archivedAt = now;
    }
  }

  /** Takes it back from where {@link #archive} put it. */
  public void restore() {
    archivedAt = null;
  }

  /**
   * Puts it off; it comes back unread.
   *
   * @throws IllegalArgumentException when the moment has passed or is further away than {@link
   *     #SNOOZE_MAX}
   */
  public void snooze(Instant until, Instant now) {
    if (!until.isAfter(now) || until.isAfter(now.plus(SNOOZE_MAX))) {
      throw new IllegalArgumentException("Nothing is put off until " + until);
    }
    readAt = null;
    archivedAt = null;
    groupKey = null;
    snoozedUntil = until;
  }
}
