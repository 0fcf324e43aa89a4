package com.aetherial.checklist;

import com.aetherial.ledger.entity.Coins;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What was paid to whom, and who does not want to see the list. */
@Dependent
class Claims {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  /** What a person was paid, by step. */
  Map<String, Coins> of(UUID person) {
    Map<String, Coins> paid = new HashMap<>();
    for (Object row :
        database
            .createNativeQuery("select step, coins from checklist.claim where person_id = ?1")
            .setParameter(1, person)
            .getResultList()) {
      Object[] columns = (Object[]) row;
      paid.put((String) columns[0], Coins.ofMinor(((Number) columns[1]).longValue()));
    }
    return paid;
  }

  /**
   * Notes a claim, unless there is one. Of two at once the second waits until the first is
   * committed or rolled back.
   *
   * @return whether this one was first
   */
  boolean add(UUID person, String step, Coins coins) {
    return database
            .createNativeQuery(
                "insert into checklist.claim (person_id, step, coins) values (?1, ?2, ?3)"
                    + " on conflict (person_id, step) do nothing")
            .setParameter(1, person)
            .setParameter(2, step)
            .setParameter(3, coins.minor())
            .executeUpdate()
        == 1;
  }

  boolean isDismissed(UUID person) {
    return !database
        .createNativeQuery("select 1 from checklist.dismissal where person_id = ?1")
        .setParameter(1, person)
        .getResultList()
        .isEmpty();
  }

  void dismiss(UUID person) {
    database
        .createNativeQuery(
            "insert into checklist.dismissal (person_id) values (?1)"
                + " on conflict (person_id) do nothing")
        .setParameter(1, person)
        .executeUpdate();
  }

  void bringBack(UUID person) {
    database
        .createNativeQuery("delete from checklist.dismissal where person_id = ?1")
        .setParameter(1, person)
        .executeUpdate();
  }
}
