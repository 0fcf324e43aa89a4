package com.aetherial.identity;

import com.aetherial.kernel.Moments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What people may do beyond their rank, read with every login and request. */
@ApplicationScoped
class GivenPermissions {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  /** The same with where it comes from and since when. */
  List<PermissionView> list(UUID personId) {
    List<?> rows =
        database
            .createNativeQuery(
                "select role, resource || ':' || action, granted_at from identity.permissions"
                    + " where user_id = ?1 order by granted_at, 2")
            .setParameter(1, personId)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new PermissionView((String) row[0], (String) row[1], Moments.of(row[2])))
        .toList();
  }

  /** The roles that can be given, with what each allows. */
  List<RoleView> roles() {
    List<?> rows =
        database
            .createNativeQuery(
                "select r.name, r.note, coalesce(string_agg(p.permission, ' '"
                    + " order by p.permission), '') from identity.role r"
                    + " left join identity.role_permission p on p.role = r.name"
                    + " group by r.name, r.note order by r.name")
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new RoleView(
                    (String) row[0], (String) row[1], Set.of(((String) row[2]).split(" ", -1))))
        .toList();
  }

  Set<String> of(UUID personId) {
    List<?> rows =
        database
            .createNativeQuery(
                "select distinct resource || ':' || action from identity.permissions"
                    + " where user_id = ?1")
            .setParameter(1, personId)
            .getResultList();
    return rows.stream().map(String.class::cast).collect(Collectors.toUnmodifiableSet());
  }
}
