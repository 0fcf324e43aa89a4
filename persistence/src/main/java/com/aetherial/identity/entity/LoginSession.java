package com.aetherial.identity.entity;

import com.aetherial.kernel.entity.Ids;
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

/** One login in one browser. It ends by logging out or by being revoked, never by deletion. */
@Entity
@Table(schema = "identity", name = "login_session")
@SuppressWarnings("NullAway.Init")
public class LoginSession {
  private static final int AGENT_LENGTH_MAX = 200;
  private static final Duration CODE_PATIENCE = Duration.ofMinutes(10);
  private static final Duration VISIT = Duration.ofHours(1);

  /** How exactly it is noted that the person is here. */
  public static final Duration SEEN_PRECISION = Duration.ofMinutes(5);

  @Id
  @Convert(converter = UuidConverter.class)
  private UUID id;

  @Column(name = "person_id")
  @Convert(converter = UuidConverter.class)
  private UUID personId;

  private String address;
  private String agent;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "last_seen_at")
  private Instant lastSeenAt;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  @Column(name = "awaits_code")
  private boolean awaitsCode;

  private String how = "PASSWORD";

  @Column(insertable = false, updatable = false)
  @Convert(converter = UuidConverter.class)
  private @Nullable UUID impersonator;

  protected LoginSession() {}

  public LoginSession(UUID personId, String address, String agent, Instant now) {
    this.id = Ids.next();
    this.personId = personId;
    this.address = address;
    this.agent = agent.substring(0, Math.min(agent.length(), AGENT_LENGTH_MAX));
    this.createdAt = now;
    this.lastSeenAt = now;
  }

  public UUID id() {
    return id;
  }

  public UUID personId() {
    return personId;
  }

  public String address() {
    return address;
  }

  public String agent() {
    return agent;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant lastSeenAt() {
    return lastSeenAt;
  }

  public boolean isOpen() {
    return endedAt == null && !awaitsCode;
  }

  /** By what the person has shown who they are, and whether a code has to follow. */
  public LoginSession by(String proof, boolean codeFollows) {
    how = proof;
    awaitsCode = codeFollows;
    return this;
  }

  public String how() {
    return how;
  }

  /** The administrator who sees the platform as the person does, or null. */
  public @Nullable UUID impersonator() {
    return impersonator;
  }

  /** Whether nobody else looks on, or not for too long. */
  public boolean isWithinVisit(Instant now) {
    return impersonator == null || now.isBefore(createdAt.plus(VISIT));
  }

  /** Whether the login still waits for a code, and has not waited for too long. */
  public boolean isWaiting(Instant now) {
    return awaitsCode && endedAt == null && now.isBefore(createdAt.plus(CODE_PATIENCE));
  }

  /** The code was right: the login opens what it opens. */
  public void goOn() {
    awaitsCode = false;
  }

  /** Notes that the person is still here, to a few minutes: a write per request costs too much. */
  public void see(Instant now) {
    if (now.isAfter(lastSeenAt.plus(SEEN_PRECISION))) {
      lastSeenAt = now;
    }
  }

  /** Whether the person has been here after a moment, as exactly as that is noted. */
  public boolean isUsedSince(Instant moment) {
    return lastSeenAt.plus(SEEN_PRECISION).isAfter(moment);
  }

  /** Ends the login; ending it again changes nothing. */
  public void end(Instant now) {
    if (endedAt == null) {
      endedAt = now;
    }
  }
}
