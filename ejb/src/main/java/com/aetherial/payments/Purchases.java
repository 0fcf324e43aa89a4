package com.aetherial.payments;

import com.aetherial.ledger.entity.Coins;
import com.aetherial.payments.entity.Purchase;
import com.aetherial.payments.entity.PurchaseRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All purchases. */
@ApplicationScoped
class Purchases {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  void add(Purchase purchase) {
    database.persist(purchase);
    database.flush();
  }

  /** Writes what is new about a purchase, so that the next step finds it in the database. */
  void write() {
    database.flush();
  }

  Optional<Purchase> find(UUID id) {
    return Optional.ofNullable(database.find(Purchase.class, id));
  }

  /** The purchase, which nobody else can change until the transaction ends. */
  Optional<Purchase> lock(UUID id) {
    return Optional.ofNullable(database.find(Purchase.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** The purchase that a request made before; whoever sends the same request now waits. */
  Optional<Purchase> madeBy(PurchaseRequest request) {
    database
        .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
        .setParameter(1, "purchase:" + request.personId() + ":" + request.key())
        .getSingleResult();
    List<Purchase> found =
        database
            .createQuery(
                "select p from Purchase p where p.personId = :person and p.requestKey = :key",
                Purchase.class)
            .setParameter("person", request.personId())
            .setParameter("key", request.key())
            .getResultList();
    return found.stream().findFirst();
  }

  Optional<Purchase> ofSession(String sessionId) {
    List<Purchase> found =
        database
            .createQuery("select p from Purchase p where p.sessionId = :session", Purchase.class)
            .setParameter("session", sessionId)
            .getResultList();
    return found.stream().findFirst();
  }

  Optional<Purchase> ofPayment(String paymentIntentId) {
    List<Purchase> found =
        database
            .createQuery(
                "select p from Purchase p where p.paymentIntentId = :payment", Purchase.class)
            .setParameter("payment", paymentIntentId)
            .getResultList();
    return found.stream().findFirst();
  }

  /** The purchase that a session is about, locked: by the session, or by what we called it. */
  Optional<Purchase> lockFor(CheckoutSession session) {
    Optional<UUID> id = ofSession(session.id()).map(Purchase::id);
    return id.or(() -> idIn(session.purchaseId())).flatMap(this::lock);
  }

  /**
   * Purchases that nothing was heard of for too long. Each is lent to the caller for ten minutes,
   * so that another node does not look after it too.
   */
  @SuppressWarnings("unchecked")
  List<UUID> lendDue(int limit) {
    return database
        .createNativeQuery(
            "update payments.purchase set next_check_at = now() + interval '10 minutes'"
                + " where id in (select id from payments.purchase"
                + " where state in ('CREATED', 'AWAITING_PAYMENT') and next_check_at <= now()"
                + " order by next_check_at limit ?1 for update skip locked) returning id")
        .setParameter(1, limit)
        .getResultList();
  }

  /** Purchases of this time that reached the gateway's provider. */
  List<Purchase> withSessionWithin(String gateway, Instant from, Instant until) {
    return database
        .createQuery(
            "select p from Purchase p where p.sessionId is not null and p.gateway = :gateway"
                + " and p.createdAt >= :from and p.createdAt <= :until",
            Purchase.class)
        .setParameter("gateway", gateway)
        .setParameter("from", from)
        .setParameter("until", until)
        .getResultList();
  }

  /** How many purchases wait for their money, by age. */
  List<OpenPurchases> openByAge() {
    List<?> rows =
        database
            .createNativeQuery(
                "select age, count(*), sum(coins + bonus)::bigint from ("
                    + " select coins, bonus,"
                    + " case when created_at > now() - interval '1 hour' then 'HOUR'"
                    + "   when created_at > now() - interval '1 day' then 'DAY'"
                    + "   else 'OLDER' end as age"
                    + " from payments.purchase where state in ('CREATED', 'AWAITING_PAYMENT')) p"
                    + " group by age order by min(case age when 'HOUR' then 1 when 'DAY' then 2"
                    + "   else 3 end)")
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new OpenPurchases(
                    (String) row[0],
                    ((Number) row[1]).longValue(),
                    Coins.ofMinor(((Number) row[2]).longValue()).toString()))
        .toList();
  }

  /** The identifier that a text is; empty when it is none. */
  static Optional<UUID> idIn(@Nullable String text) {
    try {
      return Optional.ofNullable(text).map(UUID::fromString);
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }
}
