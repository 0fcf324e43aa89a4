package com.aetherial.analytics;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import com.aetherial.identity.PersonDeleted;
import com.aetherial.kernel.Switches;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.UUID;

/** Who was here on which day; one row for each person and day. */
@Stateless
public class Visits {
  /** What is older than a year and a month is in the sums only. */
  private static final int KEPT_DAYS = 400;

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject Switches switches;

  /** Somebody is here; being here twice on a day is being here once. */
  @TransactionAttribute(REQUIRES_NEW)
  public void seen(UUID person, LocalDate day) {
    if (switches.isOn(AnalyticsSwitch.MODULE)) {
      database
          .createNativeQuery("select cast(analytics.see(?1, ?2) as text)")
          .setParameter(1, person)
          .setParameter(2, Date.valueOf(day))
          .getSingleResult();
    }
  }

  /** Forgets what is only in the sums from now on. */
  public void forgetOld(LocalDate today) {
    database
        .createNativeQuery("delete from analytics.visit where day < ?1")
        .setParameter(1, Date.valueOf(today.minusDays(KEPT_DAYS)))
        .executeUpdate();
  }

  /** Who leaves was never here; the sums of days that are counted stay. */
  public void forget(@Observes PersonDeleted gone) {
    database
        .createNativeQuery("delete from analytics.visit where person_id = ?1")
        .setParameter(1, gone.personId())
        .executeUpdate();
  }
}
