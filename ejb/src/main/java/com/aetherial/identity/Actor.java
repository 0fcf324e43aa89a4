package com.aetherial.identity;

import com.aetherial.identity.entity.Role;
import com.aetherial.kernel.NotAllowed;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: a person in a browser, or a program with one of the person's API keys. Doors take the
 * actor as an argument and ask it for permission, so that a check cannot be forgotten by a caller.
 *
 * @param personId the person, also when a program acts for them
 * @param username how others see the person
 * @param role what the person may do at most
 * @param scopes what the API key narrows that to; {@link Scope#EVERYTHING} in a browser
 * @param permissions what the person may do beyond the role
 * @param appearance the language and zone that they chose
 * @param impersonator the administrator who sees the platform as the person does, or null; they
 *     look and change nothing
 */
public record Actor(
    UUID personId,
    String username,
    Role role,
    Set<String> scopes,
    Set<String> permissions,
    Appearance appearance,
    @Nullable UUID impersonator) {
  public Actor {
    scopes = Set.copyOf(scopes);
    permissions = Set.copyOf(permissions);
  }

  /** Somebody who acts for themselves. */
  public Actor(
      UUID personId,
      String username,
      Role role,
      Set<String> scopes,
      Set<String> permissions,
      Appearance appearance) {
    this(personId, username, role, scopes, permissions, appearance, null);
  }

  /** Somebody who has been given nothing beyond the role. */
  public Actor(UUID personId, String username, Role role, Set<String> scopes) {
    this(personId, username, role, scopes, Set.of());
  }

  /** Somebody who chose neither language nor zone. */
  public Actor(
      UUID personId, String username, Role role, Set<String> scopes, Set<String> permissions) {
    this(personId, username, role, scopes, permissions, Appearance.NONE);
  }

  /**
   * Passes when the actor's role and key allow the act.
   *
   * @throws NotAllowed otherwise
   */
  public void mustHave(Scope scope) {
    if (!has(scope)) {
      throw new NotAllowed(scope.code());
    }
  }

  /** Whether the actor's role and key allow what {@code scope} stands for. */
  public boolean has(Scope scope) {
    return (impersonator == null || scope.isReading())
        && (role.covers(scope.role()) || permissions.contains(scope.code()))
        && (scopes.contains(Scope.EVERYTHING) || scopes.contains(scope.code()));
  }

  /** The same for a scope by its text form; nobody may do what no door knows. */
  public boolean may(String code) {
    return Scope.of(code).filter(this::has).isPresent();
  }

  /** The same person, seen by an administrator. */
  Actor seenBy(UUID administrator) {
    return new Actor(personId, username, role, scopes, permissions, appearance, administrator);
  }

  /** Whether an administrator sees the platform as this person does. */
  public boolean isImpersonated() {
    return impersonator != null;
  }

  /** Whether a person acts in a browser, and not a program with a key. */
  public boolean isPerson() {
    return scopes.contains(Scope.EVERYTHING);
  }

  public boolean isAdministrator() {
    return role == Role.ADMIN && impersonator == null;
  }
}
