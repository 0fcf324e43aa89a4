package com.aetherial.identity;

import com.aetherial.identity.entity.Role;
import com.aetherial.kernel.NotAllowed;
import java.util.Set;
import java.util.UUID;

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
 */
public record Actor(
    UUID personId,
    String username,
    Role role,
    Set<String> scopes,
    Set<String> permissions,
    Appearance appearance) {
  public Actor {
    scopes = Set.copyOf(scopes);
    permissions = Set.copyOf(permissions);
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
    return (role.covers(scope.role()) || permissions.contains(scope.code()))
        && (scopes.contains(Scope.EVERYTHING) || scopes.contains(scope.code()));
  }

  /** Whether a person acts in a browser, and not a program with a key. */
  public boolean isPerson() {
    return scopes.contains(Scope.EVERYTHING);
  }

  public boolean isAdministrator() {
    return role == Role.ADMIN;
  }
}
