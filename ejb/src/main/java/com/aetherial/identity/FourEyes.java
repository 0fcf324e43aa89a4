package com.aetherial.identity;

import com.aetherial.kernel.entity.Ids;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** Whether two who decide together are two. */
@Stateless
public class FourEyes {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  /**
   * Passes when neither was appointed by the other within a day, nor both by the same third.
   *
   * @throws AppointedLately otherwise
   */
  public void mustStandApart(Actor second, UUID first) {
    Object apart =
        database
            .createNativeQuery("select identity.stand_apart(?1, ?2)")
            .setParameter(1, second.personId())
            .setParameter(2, first)
            .getSingleResult();
    if (!(Boolean) apart) {
      throw new AppointedLately();
    }
  }

  /** Remembers who gave somebody a right. */
  public void appointed(UUID person, UUID by) {
    database
        .createNativeQuery(
            "insert into identity.appointment (id, person_id, appointed_by) values (?1, ?2, ?3)")
        .setParameter(1, Ids.next())
        .setParameter(2, person)
        .setParameter(3, by)
        .executeUpdate();
  }
}
