package com.aetherial.kernel;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The inbox as a person looks after it: what is stuck, and trying it again. */
@Stateless
public class InboxDesk {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  /** Messages of a source that were set aside or have failed before, oldest first. */
  public List<StuckMessage> stuck(String source, int limit) {
    List<?> rows =
        database
            .createNativeQuery(
                "select external_id, kind, state, attempts, last_error, received_at"
                    + " from kernel.inbox where source = ?1 and (state = 'DEAD'"
                    + "   or state = 'WAITING' and (attempts > 0"
                    + "     or received_at < now() - interval '1 minute'))"
                    + " order by received_at limit ?2")
            .setParameter(1, source)
            .setParameter(2, limit)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(InboxDesk::message).toList();
  }

  /** When the source was last heard of. */
  public Optional<Instant> lastHeard(String source) {
    Object moment =
        database
            .createNativeQuery("select max(received_at) from kernel.inbox where source = ?1")
            .setParameter(1, source)
            .getSingleResult();
    return Optional.ofNullable(moment).map(Moments::of);
  }

  /**
   * Lets a message that is not worked off be tried again at once, as often as a new one.
   *
   * @return whether there is such a message
   */
  public boolean replay(String source, String externalId) {
    return database
            .createNativeQuery(
                "update kernel.inbox set state = 'WAITING', attempts = 0, next_at = now()"
                    + " where source = ?1 and external_id = ?2 and state in ('WAITING', 'DEAD')")
            .setParameter(1, source)
            .setParameter(2, externalId)
            .executeUpdate()
        == 1;
  }

  private static StuckMessage message(Object[] row) {
    return new StuckMessage(
        (String) row[0],
        (String) row[1],
        "DEAD".equals(row[2]),
        ((Number) row[3]).intValue(),
        (String) row[4],
        Moments.of(row[5]));
  }
}
