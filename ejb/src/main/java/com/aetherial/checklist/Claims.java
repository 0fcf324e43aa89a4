package com.aetherial.checklist;

import com.aetherial.ledger.entity.Coins;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What was paid to whom, and who does not want to see the list. */
@Dependent
class Claims {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  /**
   * A claim, which nobody else changes until the transaction ends.
   *
   * @param coins what the step paid
   * @param promo what of it was taken out of the wallet again
   * @param debt what of it was spent and is owed since
   * @param moves how often it went back or came again
   */
  record Claim(UUID person, String step, Coins coins, Coins promo, Coins debt, int moves) {
    boolean isTaken() {
      return promo.isPositive() || debt.isPositive();
    }
  }

  /** The claim of a person; empty when the step was never paid. */
  Optional<Claim> lock(UUID person, String step) {
    List<?> rows =
        database
            .createNativeQuery(
                "select coins, taken_promo, taken_debt, moves from checklist.claim"
                    + " where person_id = ?1 and step = ?2 for update")
            .setParameter(1, person)
            .setParameter(2, step)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new Claim(
                    person,
                    step,
                    Coins.ofMinor(((Number) row[0]).longValue()),
                    Coins.ofMinor(((Number) row[1]).longValue()),
                    Coins.ofMinor(((Number) row[2]).longValue()),
                    ((Number) row[3]).intValue()))
        .findFirst();
  }

  /** It went back, from these places; from none when it came again. */
  void move(Claim claim, Coins promo, Coins debt) {
    database
        .createNativeQuery(
            "update checklist.claim set taken_promo = ?3, taken_debt = ?4, moves = moves + 1"
                + " where person_id = ?1 and step = ?2")
        .setParameter(1, claim.person())
        .setParameter(2, claim.step())
        .setParameter(3, promo.minor())
        .setParameter(4, debt.minor())
        .executeUpdate();
  }

  /** What a person was paid and has kept, by step. */
  Map<String, Coins> of(UUID person) {
    Map<String, Coins> paid = new HashMap<>();
    for (Object row :
        database
            .createNativeQuery(
                "select step, coins from checklist.claim where person_id = ?1"
                    + " and taken_promo + taken_debt = 0")
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
