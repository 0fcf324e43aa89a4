package com.aetherial.identity;

import com.aetherial.kernel.AdminAct;
import com.aetherial.kernel.NotAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Roles and single permissions that people are given, beyond what their rank allows. */
@Stateless
public class Permissions {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject Reach reach;
  @Inject GivenPermissions given;
  @Inject FourEyes eyes;
  @Inject Event<AdminAct> acts;

  /** What somebody has been given. */
  public List<PermissionView> of(Actor actor, String username) {
    actor.mustHave(Scope.IDENTITY_GRANT);
    return given.list(reach.known(username).id());
  }

  /** The roles that can be given. */
  public List<RoleView> roles(Actor actor) {
    actor.mustHave(Scope.IDENTITY_GRANT);
    return given.roles();
  }

  /**
   * Gives a role; giving it again changes nothing.
   *
   * @throws UnknownRole when there is no such role
   */
  public void assign(Actor actor, String username, String role) {
    actor.mustHave(Scope.IDENTITY_GRANT);
    mustBeGivable(actor, role);
    UUID id = reach.within(actor, username).id();
    int rows =
        database
            .createNativeQuery(
                "insert into identity.person_role (person_id, role, granted_by)"
                    + " select ?1, name, ?3 from identity.role where name = ?2"
                    + " on conflict (person_id, role) do nothing")
            .setParameter(1, id)
            .setParameter(2, role)
            .setParameter(3, actor.personId())
            .executeUpdate();
    note(rows, actor, "identity.roleGiven", id, null, role);
  }

  /** Takes a role away; doing it again changes nothing. */
  public void unassign(Actor actor, String username, String role) {
    actor.mustHave(Scope.IDENTITY_GRANT);
    UUID id = reach.within(actor, username).id();
    int taken =
        database
            .createNativeQuery(
                "delete from identity.person_role where person_id = ?1 and role = ?2")
            .setParameter(1, id)
            .setParameter(2, role)
            .executeUpdate();
    note(taken, actor, "identity.roleTaken", id, role, null);
  }

  /**
   * Gives a single permission; giving it again changes nothing.
   *
   * @throws UnknownScope when no door asks for it
   */
  public void grant(Actor actor, String username, String permission) {
    actor.mustHave(Scope.IDENTITY_GRANT);
    Scope scope = Scope.of(permission).orElseThrow(() -> new UnknownScope(permission));
    actor.mustHave(scope);
    UUID id = reach.within(actor, username).id();
    int rows =
        database
            .createNativeQuery(
                "insert into identity.permission_grant (person_id, permission, granted_by)"
                    + " values (?1, ?2, ?3) on conflict (person_id, permission) do nothing")
            .setParameter(1, id)
            .setParameter(2, scope.code())
            .setParameter(3, actor.personId())
            .executeUpdate();
    note(rows, actor, "identity.permissionGiven", id, null, scope.code());
  }

  /** Takes a single permission away; doing it again changes nothing. */
  public void revoke(Actor actor, String username, String permission) {
    actor.mustHave(Scope.IDENTITY_GRANT);
    UUID id = reach.within(actor, username).id();
    int taken =
        database
            .createNativeQuery(
                "delete from identity.permission_grant where person_id = ?1 and permission = ?2")
            .setParameter(1, id)
            .setParameter(2, permission)
            .executeUpdate();
    note(taken, actor, "identity.permissionTaken", id, permission, null);
  }

  /** What changed nothing is no act. */
  private void note(
      int changes,
      Actor actor,
      String act,
      UUID person,
      @Nullable String before,
      @Nullable String after) {
    if (changes > 0) {
      if (after != null) {
        eyes.appointed(person, actor.personId());
      }
      acts.fire(
          new AdminAct(actor.personId(), act, AdminAct.PERSON, person).changing(before, after));
    }
  }

  /** Nobody gives a role that allows more than they may themselves. */
  private void mustBeGivable(Actor actor, String role) {
    RoleView known =
        given.roles().stream()
            .filter(each -> each.name().equals(role))
            .findFirst()
            .orElseThrow(() -> new UnknownRole(role));
    known.permissions().stream()
        .filter(permission -> !permission.isEmpty() && !actor.may(permission))
        .findFirst()
        .ifPresent(
            permission -> {
              throw new NotAllowed(permission);
            });
  }
}
