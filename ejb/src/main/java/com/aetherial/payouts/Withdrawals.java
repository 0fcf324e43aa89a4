package com.aetherial.payouts;

import com.aetherial.payouts.entity.Told;
import com.aetherial.payouts.entity.Withdrawal;
import com.aetherial.payouts.entity.WithdrawalEvent;
import com.aetherial.payouts.entity.WithdrawalRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** All withdrawals, with the names of their attempts and the story of each. */
@ApplicationScoped
class Withdrawals {
  /** How the attempt that paid ended. */
  static final String PAID = "paid";

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  /**
   * An attempt, of which news may come long after the next one began.
   *
   * @param externalId its name at the provider
   * @param token the secret part of its callbacks' address
   */
  record Attempt(UUID withdrawalId, int number, String externalId, String token) {}

  void add(Withdrawal withdrawal) {
    database.persist(withdrawal);
    database.flush();
    addAttempt(withdrawal);
  }

  void addAttempt(Withdrawal withdrawal) {
    database
        .createNativeQuery(
            "insert into payouts.attempt (external_id, withdrawal_id, number, callback_token,"
                + " started_at) values (?1, ?2, ?3, ?4, now())")
        .setParameter(1, withdrawal.externalId())
        .setParameter(2, withdrawal.id())
        .setParameter(3, withdrawal.attempt())
        .setParameter(4, withdrawal.callbackToken())
        .executeUpdate();
  }

  /** An attempt ended: with a definite no, or as the one that paid. */
  void endAttempt(String externalId, String code) {
    database
        .createNativeQuery(
            "update payouts.attempt set ended_at = now(), code = ?2 where external_id = ?1")
        .setParameter(1, externalId)
        .setParameter(2, code)
        .executeUpdate();
  }

  /** Which attempt of a withdrawal paid; empty when none did, or nobody noted which. */
  Optional<Integer> paidBy(UUID withdrawalId) {
    List<?> numbers =
        database
            .createNativeQuery(
                "select number from payouts.attempt where withdrawal_id = ?1 and code = ?2")
            .setParameter(1, withdrawalId)
            .setParameter(2, PAID)
            .getResultList();
    return numbers.stream().map(one -> ((Number) one).intValue()).findFirst();
  }

  /** Writes an event of a withdrawal, after the withdrawal itself. */
  void tell(WithdrawalEvent event) {
    database.flush();
    Told told = event.told();
    database
        .createNativeQuery(
            "insert into payouts.withdrawal_event (withdrawal_id, number, at, state, delivery,"
                + " person_id, actor, reason) values (?1, ?2, cast(?3 as timestamptz), ?4, ?5,"
                + " cast(?6 as uuid), ?7, ?8)")
        .setParameter(1, event.withdrawalId())
        .setParameter(2, event.number())
        .setParameter(3, told.at().toString())
        .setParameter(4, event.state().name())
        .setParameter(5, event.delivery().name())
        .setParameter(6, Objects.toString(told.personId(), null))
        .setParameter(7, told.actor())
        .setParameter(8, told.reason())
        .executeUpdate();
  }

  Optional<Withdrawal> find(UUID id) {
    return Optional.ofNullable(database.find(Withdrawal.class, id));
  }

  /** The withdrawal, which nobody else can change until the transaction ends. */
  Optional<Withdrawal> lock(UUID id) {
    return Optional.ofNullable(database.find(Withdrawal.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** The withdrawal that a request made before; whoever sends the same request now waits. */
  Optional<Withdrawal> madeBy(WithdrawalRequest request) {
    database
        .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
        .setParameter(1, "withdrawal:" + request.personId())
        .getSingleResult();
    List<Withdrawal> found =
        database
            .createQuery(
                "select w from Withdrawal w where w.personId = :person and w.requestKey = :key",
                Withdrawal.class)
            .setParameter("person", request.personId())
            .setParameter("key", request.key())
            .getResultList();
    return found.stream().findFirst();
  }

  /** Whether a person has a withdrawal whose coins are not yet anywhere for good. */
  boolean hasOpen(UUID personId) {
    return !database
        .createNativeQuery(
            "select 1 from payouts.withdrawal where person_id = ?1"
                + " and state in ('REQUESTED', 'REVIEW', 'APPROVED', 'PROCESSING')")
        .setParameter(1, personId)
        .getResultList()
        .isEmpty();
  }

  /** The attempt that a provider calls by this name. */
  Optional<Attempt> attempt(String provider, String externalId) {
    return attempt("a.external_id = ?2", provider, externalId);
  }

  /** The attempt whose callbacks arrive at this token. */
  Optional<Attempt> attemptOfToken(String provider, String token) {
    return attempt("a.callback_token = ?2", provider, token);
  }

  private Optional<Attempt> attempt(String condition, String provider, String value) {
    List<?> rows =
        database
            .createNativeQuery(
                "select a.withdrawal_id, a.number, a.external_id, a.callback_token"
                    + " from payouts.attempt a join payouts.withdrawal w on w.id = a.withdrawal_id"
                    + " where w.provider = ?1 and "
                    + condition)
            .setParameter(1, provider)
            .setParameter(2, value)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new Attempt(
                    (UUID) row[0], ((Number) row[1]).intValue(), (String) row[2], (String) row[3]))
        .findFirst();
  }

  /**
   * Withdrawals that wait to be sent or asked about. Each is lent to the caller for a while, so
   * that another node does not work on it too. What is not sent waits while a bank asks about a
   * payment of its member's.
   */
  @SuppressWarnings("unchecked")
  List<UUID> lendDue(Duration loan, int limit) {
    return database
        .createNativeQuery(
            "update payouts.withdrawal set next_at = now() + make_interval(secs => ?1)"
                + " where id in (select id from payouts.withdrawal"
                + " where state in ('APPROVED', 'PROCESSING')"
                + " and delivery in ('WAITING', 'SENDING', 'ACCEPTED', 'UNKNOWN')"
                + " and (delivery <> 'WAITING' or wanted_back_at is not null"
                + "   or not payments.is_in_question(person_id))"
                + " and next_at <= now() order by next_at limit ?2 for update skip locked)"
                + " returning id")
        .setParameter(1, (double) loan.toSeconds())
        .setParameter(2, limit)
        .getResultList();
  }

  /** Withdrawals of a provider that were handed over within a time. */
  List<Withdrawal> sentWithin(String provider, Instant from, Instant until) {
    return database
        .createQuery(
            "select w from Withdrawal w where w.provider = :provider"
                + " and w.sentAt >= :from and w.sentAt <= :until",
            Withdrawal.class)
        .setParameter("provider", provider)
        .setParameter("from", from)
        .setParameter("until", until)
        .getResultList();
  }
}
