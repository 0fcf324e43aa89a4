package com.aetherial.help;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Says when answers are late, and closes what has been solved for long. */
@Stateless
@TransactionAttribute(REQUIRES_NEW)
public class TicketTime {
  private static final int BATCH = 100;

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject TicketRows rows;
  @Inject TicketBook book;
  @Inject TicketNews news;
  @Inject HelpSettings settings;

  /** Tells who answers of each first answer that is late, once. */
  public int tellOverdue() {
    List<UUID> late =
        taken(
            "select t.id from help.ticket t where t.overdue_told_at is null and "
                + TicketRows.OVERDUE
                + " order by t.answer_due limit "
                + BATCH
                + " for update of t skip locked");
    for (UUID id : late) {
      rows.lock(id).ifPresent(news::overdue);
      database
          .createNativeQuery("update help.ticket set overdue_told_at = now() where id = ?1")
          .setParameter(1, id)
          .executeUpdate();
    }
    return late.size();
  }

  /** Closes what nobody came back to. */
  public int closeSolved() {
    List<UUID> old =
        taken(
            "select id from help.ticket where state = 'SOLVED' and solved_at < now()"
                + " - cast(?1 as interval) order by solved_at limit "
                + BATCH
                + " for update skip locked",
            settings.closeAfter().toString());
    for (UUID id : old) {
      rows.lock(id)
          .ifPresent(
              ticket -> {
                book.step(ticket, TicketState.CLOSED, null);
                news.closed(ticket);
              });
    }
    return old.size();
  }

  private List<UUID> taken(String sql, Object... values) {
    var query = database.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    List<?> found = query.getResultList();
    return found.stream().map(UUID.class::cast).toList();
  }
}
