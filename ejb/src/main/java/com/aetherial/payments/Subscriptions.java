package com.aetherial.payments;

import com.aetherial.payments.entity.Invoice;
import com.aetherial.payments.entity.PurchaseRequest;
import com.aetherial.payments.entity.Subscription;
import com.aetherial.payments.entity.SubscriptionState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All plans of members and their invoices. */
@ApplicationScoped
class Subscriptions {
  private static final EnumSet<SubscriptionState> LIVING =
      EnumSet.of(
          SubscriptionState.TRIAL,
          SubscriptionState.ACTIVE,
          SubscriptionState.PAST_DUE,
          SubscriptionState.PAUSED);

  private static final EnumSet<SubscriptionState> OPEN =
      EnumSet.of(SubscriptionState.CREATED, SubscriptionState.AWAITING_PAYMENT);

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  void add(Object row) {
    database.persist(row);
    database.flush();
  }

  /** From here on nobody else decides about plans of this person until the transaction ends. */
  void reserve(UUID personId) {
    database
        .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
        .setParameter(1, "plan:" + personId)
        .getSingleResult();
  }

  Optional<Subscription> find(UUID id) {
    return Optional.ofNullable(database.find(Subscription.class, id));
  }

  /** The subscription, which nobody else can change until the transaction ends. */
  Optional<Subscription> lock(UUID id) {
    return Optional.ofNullable(
        database.find(Subscription.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /**
   * The subscription that Stripe's is about, by its name there or by ours. It is locked, and before
   * it everything about plans of its person, in the order in which a plan is taken.
   */
  Optional<Subscription> lockFor(SubscriptionNews news) {
    Optional<Subscription> known =
        ofStripe(news.stripeId()).or(() -> Purchases.idIn(news.ourId()).flatMap(this::find));
    known.ifPresent(found -> reserve(found.personId()));
    return known.flatMap(found -> lock(found.id()));
  }

  Optional<Subscription> ofStripe(String stripeId) {
    return first("s.stripeId = :value", stripeId);
  }

  Optional<Subscription> ofSession(String sessionId) {
    return first("s.sessionId = :value", sessionId);
  }

  private Optional<Subscription> first(String condition, String value) {
    return database
        .createQuery("select s from Subscription s where " + condition, Subscription.class)
        .setParameter("value", value)
        .getResultStream()
        .findFirst();
  }

  Optional<Subscription> madeBy(PurchaseRequest request) {
    return database
        .createQuery(
            "select s from Subscription s where s.personId = :person and s.requestKey = :key",
            Subscription.class)
        .setParameter("person", request.personId())
        .setParameter("key", request.key())
        .getResultStream()
        .findFirst();
  }

  /** The plan that a person has now; one that is only there to be ended is none. */
  Optional<Subscription> livingOf(UUID personId) {
    return of(personId, LIVING).stream().filter(one -> !one.isSurplus()).findFirst();
  }

  /** Plans that a person could still pay for, newest first. */
  List<Subscription> openOf(UUID personId) {
    return of(personId, OPEN);
  }

  private List<Subscription> of(UUID personId, EnumSet<SubscriptionState> states) {
    return database
        .createQuery(
            "select s from Subscription s where s.personId = :person and s.state in :states"
                + " order by s.createdAt desc",
            Subscription.class)
        .setParameter("person", personId)
        .setParameter("states", states)
        .getResultList();
  }

  /** Everything that has begun and not ended. */
  List<Subscription> living() {
    return database
        .createQuery("select s from Subscription s where s.state in :states", Subscription.class)
        .setParameter("states", LIVING)
        .getResultList();
  }

  /** What has begun and not ended, the newest first. */
  List<Subscription> newest(int limit) {
    return database
        .createQuery(
            "select s from Subscription s where s.state in :states order by s.createdAt desc",
            Subscription.class)
        .setParameter("states", LIVING)
        .setMaxResults(limit)
        .getResultList();
  }

  long countIn(SubscriptionState state) {
    return database
        .createQuery("select count(s) from Subscription s where s.state = :state", Long.class)
        .setParameter("state", state)
        .getSingleResult();
  }

  Optional<Invoice> invoice(String id) {
    return Optional.ofNullable(database.find(Invoice.class, id));
  }

  /** The invoices of a person, newest first. */
  List<Invoice> invoicesOf(UUID personId, int limit) {
    return database
        .createQuery(
            "select i from Invoice i, Subscription s where s.id = i.subscriptionId"
                + " and s.personId = :person order by i.askedAt desc, i.number desc",
            Invoice.class)
        .setParameter("person", personId)
        .setMaxResults(limit)
        .getResultList();
  }

  /** Invoices that were made since a moment. */
  List<Invoice> invoicesSince(Instant moment) {
    return database
        .createQuery("select i from Invoice i where i.askedAt >= :moment", Invoice.class)
        .setParameter("moment", moment)
        .getResultList();
  }
}
