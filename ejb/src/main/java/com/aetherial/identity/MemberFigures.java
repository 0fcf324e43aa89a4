package com.aetherial.identity;

import com.aetherial.kernel.AdminFigure;
import com.aetherial.kernel.AdminFigures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** How many members there are. */
@ApplicationScoped
public class MemberFigures implements AdminFigures {
  private static final String USERS = "/admin/users";

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Override
  public String permission() {
    return Scope.IDENTITY_READ_ANY.code();
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public List<AdminFigure> figures() {
    Object[] row =
        (Object[])
            database
                .createNativeQuery(
                    "select count(*) filter (where state = 'ACTIVE'),"
                        + " count(*) filter (where created_at > now() - interval '7 days'),"
                        + " count(*) filter (where state = 'SUSPENDED') from identity.person")
                .getSingleResult();
    return List.of(
        AdminFigure.fact("identity.figure.members", row[0], USERS),
        AdminFigure.fact("identity.figure.joined", row[1], USERS),
        AdminFigure.fact("identity.figure.suspended", row[2], USERS + "?state=SUSPENDED"));
  }
}
