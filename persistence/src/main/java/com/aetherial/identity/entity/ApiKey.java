package com.aetherial.identity.entity;

import com.aetherial.kernel.entity.Ids;
import com.aetherial.kernel.entity.UuidConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A secret with which a program acts for a person, within scopes. The secret itself is shown once
 * and never stored; what is stored is its SHA-256, which suffices because the secret is random.
 */
@Entity
@Table(schema = "identity", name = "api_key")
@SuppressWarnings("NullAway.Init")
public class ApiKey {
  @Id
  @Convert(converter = UuidConverter.class)
  private UUID id;

  @Column(name = "person_id")
  @Convert(converter = UuidConverter.class)
  private UUID personId;

  private String name;
  private String prefix;
  private byte[] hash;
  private String scopes;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "expires_at")
  private @Nullable Instant expiresAt;

  @Column(name = "last_used_at")
  private @Nullable Instant lastUsedAt;

  @Column(name = "revoked_at")
  private @Nullable Instant revokedAt;

  protected ApiKey() {}

  public ApiKey(
      UUID personId,
      String name,
      String prefix,
      byte[] hash,
      Set<String> scopes,
      @Nullable Instant expiresAt,
      Instant now) {
    if (scopes.isEmpty()) {
      throw new IllegalArgumentException("An API key without a scope could do nothing.");
    }
    this.id = Ids.next();
    this.personId = personId;
    this.name = name;
    this.prefix = prefix;
    this.hash = hash.clone();
    this.scopes = String.join(" ", new TreeSet<>(scopes));
    this.expiresAt = expiresAt;
    this.createdAt = now;
  }

  public UUID id() {
    return id;
  }

  public UUID personId() {
    return personId;
  }

  public String name() {
    return name;
  }

  public String prefix() {
    return prefix;
  }

  public Set<String> scopes() {
    return Set.of(scopes.split(" "));
  }

  public Instant createdAt() {
    return createdAt;
  }

  public @Nullable Instant expiresAt() {
    return expiresAt;
  }

  public @Nullable Instant lastUsedAt() {
    return lastUsedAt;
  }

  /** Whether the secret with this SHA-256 is this key. */
  public boolean matches(byte[] digest) {
    return MessageDigest.isEqual(hash, digest);
  }

  public boolean isRevoked() {
    return revokedAt != null;
  }

  /** Makes the key useless from now on; revoking it again changes nothing. */
  public void revoke(Instant now) {
    if (revokedAt == null) {
      revokedAt = now;
    }
  }
}
