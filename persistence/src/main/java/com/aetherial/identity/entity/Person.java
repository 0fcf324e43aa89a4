package com.aetherial.identity.entity;

import static java.util.Objects.requireNonNull;

import com.aetherial.kernel.entity.Ids;
import com.aetherial.kernel.entity.UuidConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person of the platform. One account serves every module: the email address logs in, the
 * username is what others see and type. Both are unique whatever their case; the spelling that the
 * person chose is kept for display.
 */
@Entity
@Table(schema = "identity", name = "person")
@SuppressWarnings("NullAway.Init")
public class Person {
  @Id
  @Convert(converter = UuidConverter.class)
  private UUID id;

  private String email;
  private String username;

  @Column(name = "full_name")
  private String fullName;

  @Column(name = "password_hash")
  private String passwordHash;

  @Enumerated(EnumType.STRING)
  private Role role;

  @Enumerated(EnumType.STRING)
  private PersonState state;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Column(name = "email_verified_at")
  private @Nullable Instant emailVerifiedAt;

  @Column(name = "deletion_due_at")
  private @Nullable Instant deletionDueAt;

  @Column(name = "username_changed_at")
  private @Nullable Instant usernameChangedAt;

  private @Nullable String language;
  private @Nullable String zone;

  @Version private long version;

  protected Person() {}

  public Person(
      String email, String username, String fullName, String passwordHash, Role role, Instant now) {
    this.id = Ids.next();
    this.email = requireNonNull(email, "A person has an email address.");
    this.username = requireNonNull(username, "A person has a username.");
    this.fullName = requireNonNull(fullName, "A person has a name.");
    this.passwordHash = requireNonNull(passwordHash, "A person has a password.");
    this.role = requireNonNull(role, "A person has a role.");
    this.state = PersonState.ACTIVE;
    this.createdAt = now;
    this.updatedAt = now;
  }

  public UUID id() {
    return id;
  }

  public String email() {
    return email;
  }

  public String username() {
    return username;
  }

  public String fullName() {
    return fullName;
  }

  public String passwordHash() {
    return passwordHash;
  }

  public Role role() {
    return role;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public PersonState state() {
    return state;
  }

  public boolean isActive() {
    return state == PersonState.ACTIVE;
  }

  /** Replaces the stored hash, for a new password or for stronger parameters of the same one. */
  public void changePasswordHash(String hash, Instant now) {
    this.passwordHash = requireNonNull(hash, "A person has a password.");
    this.updatedAt = now;
  }

  public boolean isEmailVerified() {
    return emailVerifiedAt != null;
  }

  /** The person has shown that letters to their address reach them. */
  public void verifyEmail(Instant now) {
    if (emailVerifiedAt == null) {
      emailVerifiedAt = now;
      updatedAt = now;
    }
  }

  /** Takes another address, which has been shown to reach the person. */
  public void changeEmail(String address, Instant now) {
    email = requireNonNull(address, "A person has an email address.");
    emailVerifiedAt = now;
    updatedAt = now;
  }

  /** The account is to be forgotten at this moment, unless the person comes back. */
  public void leave(Instant due) {
    deletionDueAt = due;
  }

  /** The person has come back; true when they were about to leave. */
  public boolean comeBack() {
    boolean wasLeaving = deletionDueAt != null;
    deletionDueAt = null;
    return wasLeaving;
  }

  /** Whether the person has left, for good or as long as they do not come back. */
  public boolean isClosed() {
    return deletionDueAt != null || state == PersonState.DELETED;
  }

  /** Whether the account is to be forgotten by now. */
  public boolean isLeaving(Instant now) {
    return deletionDueAt != null && !deletionDueAt.isAfter(now);
  }

  /** Nobody can tell any more who this was. */
  public void forget(Instant now) {
    String unknown = id.toString().replace("-", "");
    email = unknown + "@forgotten.invalid";
    username = "gone-" + unknown.substring(unknown.length() - 20);
    fullName = "Somebody who left";
    passwordHash = "forgotten";
    emailVerifiedAt = null;
    deletionDueAt = null;
    language = null;
    zone = null;
    state = PersonState.DELETED;
    updatedAt = now;
  }

  /** The code of the language that the person chose; null for none. */
  public @Nullable String language() {
    return language;
  }

  /** The time zone that the person chose; null for none. */
  public @Nullable String zone() {
    return zone;
  }

  /** Takes another language and zone; null leaves the choice to the browser. */
  public void read(@Nullable String inLanguage, @Nullable String inZone) {
    language = inLanguage;
    zone = inZone;
  }

  /** Becomes something else to the platform. */
  public void rank(Role other, Instant now) {
    role = requireNonNull(other, "A person has a role.");
    updatedAt = now;
  }

  /** Takes another name for others to read. */
  public void call(String name, Instant now) {
    fullName = requireNonNull(name, "A person has a name.");
    updatedAt = now;
  }

  public @Nullable Instant usernameChangedAt() {
    return usernameChangedAt;
  }

  /** Takes another username. */
  public void rename(String name, Instant now) {
    username = requireNonNull(name, "A person has a username.");
    usernameChangedAt = now;
    updatedAt = now;
  }
}
