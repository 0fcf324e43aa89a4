package com.aetherial.payments;

import com.aetherial.payments.entity.Clawback;
import com.aetherial.payments.entity.Dispute;
import com.aetherial.payments.entity.MoneyBack;
import com.aetherial.payments.entity.MoneyBackState;
import com.aetherial.payments.entity.Refund;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All refunds, disputes and claw-backs. Who changes one holds the lock of its purchase. */
@ApplicationScoped
class MoneyBacks {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  Optional<MoneyBack> find(MoneyBackNews news) {
    return Optional.ofNullable(
        switch (news.kind()) {
          case REFUND -> database.find(Refund.class, news.id());
          case DISPUTE -> database.find(Dispute.class, news.id());
        });
  }

  void add(Object row) {
    database.persist(row);
    database.flush();
  }

  /** Writes what is new, so that the next step finds it in the database. */
  void write() {
    database.flush();
  }

  /** Refunds and disputes of a purchase, oldest first. */
  List<MoneyBack> of(UUID purchaseId) {
    List<MoneyBack> all = new ArrayList<>();
    all.addAll(ofPurchase(Refund.class, purchaseId));
    all.addAll(ofPurchase(Dispute.class, purchaseId));
    all.sort(Comparator.comparing(MoneyBack::askedAt).thenComparing(MoneyBack::id));
    return all;
  }

  /** What was taken for a purchase, returned or not. */
  List<Clawback> clawbacksOf(UUID purchaseId) {
    return ofPurchase(Clawback.class, purchaseId);
  }

  /** What Stripe began with since a moment. */
  List<MoneyBack> begunSince(MoneyBackNews.Kind kind, Instant since) {
    return select(kind, "m.askedAt >= :moment", since, EnumSet.allOf(MoneyBackState.class));
  }

  /** What Stripe began with before a moment and has not decided as far as we know. */
  List<MoneyBack> undecidedBefore(MoneyBackNews.Kind kind, Instant moment) {
    EnumSet<MoneyBackState> undecided = EnumSet.allOf(MoneyBackState.class);
    undecided.removeIf(MoneyBackState::isSettled);
    return select(kind, "m.askedAt < :moment", moment, undecided);
  }

  private List<MoneyBack> select(
      MoneyBackNews.Kind kind, String condition, Instant moment, EnumSet<MoneyBackState> states) {
    Class<? extends MoneyBack> type =
        kind == MoneyBackNews.Kind.REFUND ? Refund.class : Dispute.class;
    return new ArrayList<>(
        database
            .createQuery(
                "select m from "
                    + type.getSimpleName()
                    + " m where m.purchaseId in (select p.id from Purchase p"
                    + " where p.gateway = 'stripe') and m.state in :states and "
                    + condition,
                type)
            .setParameter("moment", moment)
            .setParameter("states", states)
            .getResultList());
  }

  private <T> List<T> ofPurchase(Class<T> type, UUID purchaseId) {
    return database
        .createQuery(
            "select m from " + type.getSimpleName() + " m where m.purchaseId = :purchase", type)
        .setParameter("purchase", purchaseId)
        .getResultList();
  }
}
