package com.aetherial.payments;

import com.aetherial.ledger.entity.Coins;
import com.aetherial.payments.entity.PlanTerms;
import com.aetherial.payments.entity.Price;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The provider's names for offers and for people, as far as we know them. */
@ApplicationScoped
class PlanPrices {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  /** The provider's price of an offer. */
  Optional<String> of(PlanTerms terms) {
    List<?> found =
        database
            .createNativeQuery(
                "select id from payments.plan_price where plan = ?1 and coins = ?2 and price = ?3"
                    + " and currency = ?4")
            .setParameter(1, terms.plan())
            .setParameter(2, terms.coins().minor())
            .setParameter(3, terms.price().minor())
            .setParameter(4, terms.price().currency())
            .getResultList();
    return found.stream().map(String.class::cast).findFirst();
  }

  void keep(String id, PlanTerms terms) {
    database
        .createNativeQuery(
            "insert into payments.plan_price (id, plan, name, coins, price, currency)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6) on conflict do nothing")
        .setParameter(1, id)
        .setParameter(2, terms.plan())
        .setParameter(3, terms.name())
        .setParameter(4, terms.coins().minor())
        .setParameter(5, terms.price().minor())
        .setParameter(6, terms.price().currency())
        .executeUpdate();
  }

  /** What these prices stand for; who is not ours is not among them. */
  Map<String, PlanTerms> terms(Set<String> ids) {
    Map<String, PlanTerms> all = new HashMap<>();
    for (String id : ids) {
      terms(id).ifPresent(terms -> all.put(id, terms));
    }
    return all;
  }

  /** What a price stands for; empty when it is not ours. */
  Optional<PlanTerms> terms(String id) {
    List<?> found =
        database
            .createNativeQuery(
                "select plan, name, coins, price, currency from payments.plan_price where id = ?1")
            .setParameter(1, id)
            .getResultList();
    return found.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new PlanTerms(
                    (String) row[0],
                    (String) row[1],
                    Coins.ofMinor(((Number) row[2]).longValue()),
                    new Price(((Number) row[3]).longValue(), (String) row[4])))
        .findFirst();
  }

  /** The provider's name for a person who had a plan before. */
  Optional<String> customer(UUID personId) {
    List<?> found =
        database
            .createNativeQuery(
                "select stripe_id from payments.customer where person_id = cast(?1 as uuid)")
            .setParameter(1, personId.toString())
            .getResultList();
    return found.stream().map(String.class::cast).findFirst();
  }

  void keepCustomer(UUID personId, String customerId) {
    database
        .createNativeQuery(
            "insert into payments.customer (person_id, stripe_id) values (cast(?1 as uuid), ?2)"
                + " on conflict do nothing")
        .setParameter(1, personId.toString())
        .setParameter(2, customerId)
        .executeUpdate();
  }
}
