package com.aetherial.help;

import com.aetherial.kernel.entity.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes down what becomes of tickets; who calls it holds the lock of the ticket. */
@ApplicationScoped
class TicketBook {
  /** As much as nobody writes who waits for answers. */
  private static final int MESSAGES_PER_HOUR = 30;

  private static final int OPEN_MAX = 20;

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  UUID add(UUID person, OpenTicket wish, Duration within) {
    UUID id = Ids.next();
    database
        .createNativeQuery(
            "insert into help.ticket (id, person_id, subject, topic, answer_due)"
                + " values (?1, ?2, ?3, ?4, now() + cast(?5 as interval))")
        .setParameter(1, id)
        .setParameter(2, person)
        .setParameter(3, wish.subject().strip())
        .setParameter(4, wish.topic().name())
        .setParameter(5, within.toString())
        .executeUpdate();
    return id;
  }

  /**
   * Takes a step.
   *
   * @param actor who takes it, or null when time does
   * @throws TicketStepRefused when none leads there
   */
  void step(TicketRow ticket, TicketState next, @Nullable UUID actor) {
    if (!ticket.state().mayBecome(next)) {
      throw new TicketStepRefused(ticket.state(), next);
    }
    database
        .createNativeQuery(
            "update help.ticket set state = ?2, changed_at = now(), solved_at = case"
                + " when ?2 = 'SOLVED' then now() when ?2 = 'CLOSED' then solved_at end"
                + " where id = ?1")
        .setParameter(1, ticket.id())
        .setParameter(2, next.name())
        .executeUpdate();
    database
        .createNativeQuery(
            "insert into help.ticket_step (ticket_id, number, from_state, to_state, actor_id)"
                + " select ?1, coalesce(max(number), 0) + 1, ?2, ?3,"
                + " cast(nullif(?4, '') as uuid) from help.ticket_step where ticket_id = ?1")
        .setParameter(1, ticket.id())
        .setParameter(2, ticket.state().name())
        .setParameter(3, next.name())
        .setParameter(4, actor == null ? "" : actor.toString())
        .executeUpdate();
  }

  /** Notes that something was written, and that the promise of a first answer is kept. */
  void touch(UUID id, boolean isAnswer) {
    database
        .createNativeQuery(
            "update help.ticket set changed_at = now(),"
                + " answered_at = case when ?2 then coalesce(answered_at, now())"
                + " else answered_at end where id = ?1")
        .setParameter(1, id)
        .setParameter(2, isAnswer)
        .executeUpdate();
  }

  void assign(UUID id, UUID agent) {
    database
        .createNativeQuery("update help.ticket set agent_id = ?2, changed_at = now() where id = ?1")
        .setParameter(1, id)
        .setParameter(2, agent)
        .executeUpdate();
  }

  /** Promises the first answer anew, counted from when the question was asked. */
  void prioritise(UUID id, TicketPriority priority, Duration within) {
    database
        .createNativeQuery(
            "update help.ticket set priority = ?2, changed_at = now(),"
                + " answer_due = created_at + cast(?3 as interval) where id = ?1")
        .setParameter(1, id)
        .setParameter(2, priority.name())
        .setParameter(3, within.toString())
        .executeUpdate();
  }

  void rate(UUID id, RateTicket rating) {
    database
        .createNativeQuery("update help.ticket set rating = ?2, rating_note = ?3 where id = ?1")
        .setParameter(1, id)
        .setParameter(2, rating.good() ? "GOOD" : "BAD")
        .setParameter(3, rating.note())
        .executeUpdate();
  }

  /**
   * Lets a person write one thing after the other, and not too much.
   *
   * @param isNew whether it is a new question; who waits for many answers asks no more of them
   * @throws TooManyTickets beyond that
   */
  void makeRoomFor(UUID person, boolean isNew) {
    database
        .createNativeQuery(
            "select cast(pg_advisory_xact_lock(hashtextextended('help:' || ?1, 0)) as text)")
        .setParameter(1, person.toString())
        .getSingleResult();
    List<?> counts =
        database
            .createNativeQuery(
                "select (?4 and (select count(*) from help.ticket where person_id = ?1"
                    + " and state in ('NEW', 'OPEN', 'PENDING_USER')) >= ?2)"
                    + " or (select count(*) from help.ticket_message where author_id = ?1"
                    + " and kind = 'MEMBER' and written_at > now() - interval '1 hour') >= ?3")
            .setParameter(1, person)
            .setParameter(2, OPEN_MAX)
            .setParameter(3, MESSAGES_PER_HOUR)
            .setParameter(4, isNew)
            .getResultList();
    if (Boolean.TRUE.equals(counts.get(0))) {
      throw new TooManyTickets();
    }
  }
}
