package com.aetherial.mpesa;

import com.aetherial.mpesa.entity.Conversation;
import com.aetherial.mpesa.entity.Kind;
import com.aetherial.mpesa.entity.Prints;
import com.aetherial.mpesa.entity.Progress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All conversations. */
@ApplicationScoped
class Conversations {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  void add(Conversation conversation) {
    database.persist(conversation);
    database.flush();
  }

  Optional<Conversation> find(UUID id) {
    return Optional.ofNullable(database.find(Conversation.class, id));
  }

  Optional<Conversation> lock(UUID id) {
    return Optional.ofNullable(
        database.find(Conversation.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  Optional<Conversation> named(String name) {
    return one("select c from Conversation c where c.name = ?1", name);
  }

  /** The same, locked; who begins the same conversation at the same time waits. */
  Optional<Conversation> lockNamed(String name) {
    database
        .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
        .setParameter(1, "mpesa:" + name)
        .getSingleResult();
    return named(name).map(Conversation::id).flatMap(this::lock);
  }

  /** The conversation whose callbacks arrive at a token. */
  Optional<Conversation> at(String token) {
    return one("select c from Conversation c where c.tokenPrint = ?1", Prints.of(token));
  }

  /** Whether somebody asked about a conversation after this moment. */
  boolean isAskedAboutSince(String name, Instant moment) {
    return !database
        .createQuery(
            "select c.id from Conversation c where c.kind = :kind and c.about = :about"
                + " and c.createdAt > :moment")
        .setParameter("kind", Kind.STATUS)
        .setParameter("about", name)
        .setParameter("moment", moment)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** Phones that were asked and of which nothing was heard for too long. */
  @SuppressWarnings("unchecked")
  List<UUID> dueToAsk(int limit) {
    return database
        .createNativeQuery(
            "update mpesa.conversation set next_check_at = now() + interval '1 minute'"
                + " where id in (select id from mpesa.conversation"
                + " where progress in ('SENDING', 'ACCEPTED', 'UNKNOWN') and kind = 'PUSH'"
                + " and next_check_at <= now() and created_at > now() - interval '3 days'"
                + " order by next_check_at limit ?1 for update skip locked) returning id")
        .setParameter(1, limit)
        .getResultList();
  }

  /** Money that was sent and has arrived, of what was begun after a moment. */
  List<Conversation> paidSince(Instant moment, int limit) {
    return database
        .createQuery(
            "select c from Conversation c where c.kind = :kind and c.progress = :done"
                + " and c.createdAt >= :moment order by c.createdAt desc",
            Conversation.class)
        .setParameter("kind", Kind.PAYOUT)
        .setParameter("done", Progress.DONE)
        .setParameter("moment", moment)
        .setMaxResults(limit)
        .getResultList();
  }

  /** Whether somebody asked what the accounts hold after a moment. */
  boolean isBalanceAskedSince(Instant moment) {
    return !database
        .createQuery(
            "select c.id from Conversation c where c.kind = :kind and c.createdAt > :moment")
        .setParameter("kind", Kind.BALANCE)
        .setParameter("moment", moment)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** What the accounts held when that was last answered; empty when it never was. */
  String lastBalance() {
    return lastAnsweredBalance().map(Conversation::words).orElse("");
  }

  /** The last answer about what the accounts hold. */
  Optional<Conversation> lastAnsweredBalance() {
    return database
        .createQuery(
            "select c from Conversation c where c.kind = :kind and c.progress = :done"
                + " order by c.endedAt desc",
            Conversation.class)
        .setParameter("kind", Kind.BALANCE)
        .setParameter("done", Progress.DONE)
        .setMaxResults(1)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** Why callbacks were not believed, the newest first. */
  List<String> doubts(int limit) {
    return database
        .createQuery(
            "select concat(c.name, ': ', c.doubt) from Conversation c where c.doubt is not null"
                + " order by c.createdAt desc",
            String.class)
        .setMaxResults(limit)
        .getResultList();
  }

  private Optional<Conversation> one(String query, Object parameter) {
    return database
        .createQuery(query, Conversation.class)
        .setParameter(1, parameter)
        .getResultList()
        .stream()
        .findFirst();
  }
}
