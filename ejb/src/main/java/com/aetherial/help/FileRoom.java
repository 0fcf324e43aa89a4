package com.aetherial.help;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** How much a member may attach; whoever calls it has let no other writing of theirs in. */
@ApplicationScoped
class FileRoom {
  private static final long BYTES_PER_DAY = 30L * 1024 * 1024;

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  /**
   * Lets a person attach files, and not too many on a day.
   *
   * @throws TooManyTickets beyond that
   */
  void makeFor(UUID person, List<Upload> files) {
    if (!files.isEmpty() && attached(person) + Upload.size(files) > BYTES_PER_DAY) {
      throw new TooManyTickets();
    }
  }

  private long attached(UUID person) {
    return ((Number)
            database
                .createNativeQuery(
                    "select coalesce(sum(octet_length(a.content)), 0) from help.attachment a"
                        + " join help.ticket_message m on m.id = a.message_id"
                        + " where m.author_id = ?1 and m.kind = 'MEMBER'"
                        + " and m.written_at > now() - interval '1 day'")
                .setParameter(1, person)
                .getSingleResult())
        .longValue();
  }
}
