package com.aetherial.identity;

import com.aetherial.identity.entity.Person;
import com.aetherial.kernel.AdminAct;
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

  @Inject Persons persons;
  @Inject Event<AdminAct> acts;

  /** What somebody has been given. */
  public List<PermissionView> of(Actor actor, String username) {
    actor.mustHave(Scope.IDENTITY_GRANT);
    List<?> rows =
        database
            .createNativeQuery(
                "select role, resource || ':' || action, granted_at from identity.permissions"
                    + " where user_id = ?1 order by granted_at, 2")
            .setParameter(1, person(username).id())
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new PermissionView((String) row[0], (String) row[1], Moments.of(row[2])))
        .toList();
  }

  /**
   * Gives a role; giving it again changes nothing.
   *
   * @throws UnknownRole when there is no such role
   */
  public void assign(Actor actor, String username, String role) {
    actor.mustHave(Scope.IDENTITY_GRANT);
    UUID id = person(username).id();
    int known =
        database
            .createNativeQuery(
                "insert into identity.person_role (person_id, role, granted_by)"
                    + " select ?1, name, ?3 from identity.role where name = ?2"
                    + " on conflict (person_id, role) do nothing")
            .setParameter(1, id)
            .setParameter(2, role)
            .setParameter(3, actor.personId())
            .executeUpdate();
    note(known, actor, "identity.roleGiven", id, null, role);
    if (known == 0 && !exists(role)) {
      throw new UnknownRole(role);
    }
  }

  /** Takes a role away; doing it again changes nothing. */
  public void unassign(Actor actor, String username, String role) {
    actor.mustHave(Scope.IDENTITY_GRANT);
    UUID id = person(username).id();
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
    UUID id = person(username).id();
    int given =
        database
            .createNativeQuery(
                "insert into identity.permission_grant (person_id, permission, granted_by)"
                    + " values (?1, ?2, ?3) on conflict (person_id, permission) do nothing")
            .setParameter(1, id)
            .setParameter(2, scope.code())
            .setParameter(3, actor.personId())
            .executeUpdate();
    note(given, actor, "identity.permissionGiven", id, null, scope.code());
  }

  /** Takes a single permission away; doing it again changes nothing. */
  public void revoke(Actor actor, String username, String permission) {
    actor.mustHave(Scope.IDENTITY_GRANT);
    UUID id = person(username).id();
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
      acts.fire(
          new AdminAct(actor.personId(), act, AdminAct.PERSON, person).changing(before, after));
    }
  }

  private boolean exists(String role) {
    return !database
        .createNativeQuery("select 1 from identity.role where name = ?1")
        .setParameter(1, role)
        .getResultList()
        .isEmpty();
  }

  private Person person(String username) {
    return persons
        .withUsername(username)
        .filter(Person::isActive)
        .orElseThrow(() -> new NoSuchPerson(username));
  }
}
