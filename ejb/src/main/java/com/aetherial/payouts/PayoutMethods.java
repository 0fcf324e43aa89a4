package com.aetherial.payouts;

import com.aetherial.payouts.entity.Destination;
import com.aetherial.payouts.entity.MethodState;
import com.aetherial.payouts.entity.PayoutMethod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All payout methods. */
@ApplicationScoped
class PayoutMethods {
  private static final int READY_MAX = 100_000;

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject Vault vault;

  void add(PayoutMethod method) {
    database.persist(method);
    database.flush();
  }

  void write() {
    database.flush();
  }

  Optional<PayoutMethod> find(UUID id) {
    return Optional.ofNullable(database.find(PayoutMethod.class, id));
  }

  Optional<PayoutMethod> lock(UUID id) {
    return Optional.ofNullable(
        database.find(PayoutMethod.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** What a member has, the preferred one first. */
  List<PayoutMethod> of(UUID personId) {
    return database
        .createQuery(
            "select m from PayoutMethod m where m.personId = :person and m.state <> :removed"
                + " order by m.preferred desc, m.createdAt",
            PayoutMethod.class)
        .setParameter("person", personId)
        .setParameter("removed", MethodState.REMOVED)
        .getResultList();
  }

  /** The methods of a provider to which money may be sent, the oldest first. */
  List<UUID> ready(String provider) {
    return database
        .createQuery(
            "select m.id from PayoutMethod m where m.provider = :provider and m.state = :ready"
                + " order by m.id",
            UUID.class)
        .setParameter("provider", provider)
        .setParameter("ready", MethodState.READY)
        .setMaxResults(READY_MAX)
        .getResultList();
  }

  /** The methods, of whomever, that lead to one destination. */
  List<PayoutMethod> leadingTo(String provider, Destination destination) {
    List<byte[]> prints = vault.prints(destination).stream().map(HexFormat.of()::parseHex).toList();
    return database
        .createQuery(
            "select m from PayoutMethod m where m.provider = :provider and m.print in :prints"
                + " and m.state <> :removed",
            PayoutMethod.class)
        .setParameter("provider", provider)
        .setParameter("prints", prints)
        .setParameter("removed", MethodState.REMOVED)
        .getResultList();
  }
}
