package com.aetherial.help;

import com.aetherial.kernel.Cursor;
import com.aetherial.kernel.Moments;
import com.aetherial.kernel.Page;
import com.aetherial.kernel.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tickets to be looked at. */
@ApplicationScoped
class TicketRows {
  static final String OVERDUE =
      "(t.answered_at is null and t.state in ('NEW', 'OPEN') and t.answer_due < now())";

  private static final String LINE =
      "select t.id, t.number, t.subject, t.topic, t.priority, t.state, p.username,"
          + " g.username as agent, t.created_at, t.changed_at, t.answer_due, "
          + OVERDUE
          + " as overdue";
  private static final String FROM =
      " from help.ticket t join identity.person p on p.id = t.person_id"
          + " left join identity.person g on g.id = t.agent_id";

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject MessageRows messages;

  /** What the filter lets through, the latest first. */
  Page<TicketLine> list(TicketFilter filter, PageRequest page) {
    Cursor<UUID> end = Cursor.parse(page.cursor(), UUID::fromString);
    List<Object> values = new ArrayList<>();
    String where = filter.where(values);
    if (end != null) {
      values.add(end.at().toString());
      values.add(end.key());
      int key = values.size();
      where +=
          " and (t.changed_at, t.id) < (cast(?" + (key - 1) + " as timestamptz), ?" + key + ")";
    }
    Query query =
        database
            .createNativeQuery(LINE + FROM + where + " order by t.changed_at desc, t.id desc")
            .setMaxResults(page.limit() + 1);
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    List<?> rows = query.getResultList();
    List<TicketLine> lines =
        rows.stream().limit(page.limit()).map(row -> line((Object[]) row)).toList();
    return new Page<>(lines, rows.size() > lines.size() ? after(lines) : null, null);
  }

  /** A ticket with everything that was ever written in it. */
  TicketView view(UUID id, Duration closesAfter) {
    List<?> rows =
        database
            .createNativeQuery(
                LINE + ", t.rating, t.rating_note, t.solved_at" + FROM + " where t.id = ?1")
            .setParameter(1, id)
            .getResultList();
    Object[] row = (Object[]) rows.stream().findFirst().orElseThrow(NoSuchTicket::new);
    TicketLine line = line(row);
    Instant solved = Moments.ofNullable(row[14]);
    boolean isClosing = solved != null && line.state().equals(TicketState.SOLVED.name());
    return new TicketView(
        line,
        (String) row[12],
        (String) row[13],
        isClosing ? solved.plus(closesAfter) : null,
        messages.of(id));
  }

  /** Locks a ticket, so that two who act at once act one after the other. */
  Optional<TicketRow> lock(UUID id) {
    List<?> rows =
        database
            .createNativeQuery(
                "select number, person_id, subject, state, agent_id, solved_at"
                    + " from help.ticket where id = ?1 for update")
            .setParameter(1, id)
            .getResultList();
    return rows.stream().map(Object[].class::cast).findFirst().map(row -> row(id, row));
  }

  /** Who asked; empty when there is no such ticket. */
  Optional<UUID> owner(UUID id) {
    List<?> rows =
        database
            .createNativeQuery("select person_id from help.ticket where id = ?1")
            .setParameter(1, id)
            .getResultList();
    return rows.stream().map(UUID.class::cast).findFirst();
  }

  private static TicketRow row(UUID id, Object[] row) {
    return new TicketRow(
        id,
        ((Number) row[0]).longValue(),
        (UUID) row[1],
        (String) row[2],
        TicketState.valueOf((String) row[3]),
        (@Nullable UUID) row[4],
        Moments.ofNullable(row[5]));
  }

  private static String after(List<TicketLine> lines) {
    TicketLine last = lines.get(lines.size() - 1);
    return new Cursor<>(false, last.changedAt(), last.id()).text();
  }

  private static TicketLine line(Object[] row) {
    return new TicketLine(
        (UUID) row[0],
        ((Number) row[1]).longValue(),
        (String) row[2],
        (String) row[3],
        (String) row[4],
        (String) row[5],
        (String) row[6],
        (String) row[7],
        Moments.of(row[8]),
        Moments.of(row[9]),
        Moments.of(row[10]),
        (Boolean) row[11]);
  }
}
