package com.aetherial.kernel;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** How much waits at the doors, and for how long. */
@Stateless
public class InboxFigures implements FigureSource {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Override
  public List<Figure> figures() {
    Object[] row =
        (Object[])
            database
                .createNativeQuery(
                    "select count(*) filter (where state = 'WAITING'),"
                        + " count(*) filter (where state = 'DEAD'),"
                        + " coalesce(extract(epoch from now() - min(received_at)"
                        + "   filter (where state = 'WAITING')), 0)::float8,"
                        + " (select count(*) from kernel.outbox where state = 'WAITING')"
                        + " from kernel.inbox where state in ('WAITING', 'DEAD')")
                .getSingleResult();
    return List.of(
        Figure.gauge(
            "aetherial_inbox_waiting", "Messages received and not yet worked off.", row[0]),
        Figure.gauge("aetherial_inbox_dead", "Messages that failed too often.", row[1]),
        Figure.gauge("aetherial_inbox_age_seconds", "Age of the oldest waiting message.", row[2]),
        Figure.gauge("aetherial_outbox_waiting", "Messages not yet delivered.", row[3]));
  }
}
