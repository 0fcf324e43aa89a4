package com.aetherial.help;

import com.aetherial.identity.PersonDeleted;
import com.aetherial.kernel.PersonalData;
import com.aetherial.kernel.PersonalFile;
import com.aetherial.kernel.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/**
 * What somebody asked and said of articles. It goes when they leave; what they answered to others
 * stays with those, without a name.
 */
@ApplicationScoped
public class HelpPersonalData implements PersonalData {
  private static final String TICKETS =
      "select number, subject, topic, state, created_at, changed_at, solved_at, rating,"
          + " rating_note from help.ticket where person_id = ?1 order by number";
  private static final String MESSAGES =
      "select t.number as ticket, m.number, m.kind, m.body, m.written_at,"
          + " (select jsonb_agg(a.name order by a.id) from help.attachment a"
          + " where a.message_id = m.id) as attachments"
          + " from help.ticket_message m join help.ticket t on t.id = m.ticket_id"
          + " where t.person_id = ?1 and m.kind <> 'NOTE' order by t.number, m.number";
  private static final String FEEDBACK =
      "select article, is_helpful, given_at from help.feedback where person_id = ?1"
          + " order by article";

  @Inject PersonalRows rows;

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Override
  public List<PersonalFile> of(UUID personId) {
    return List.of(
        rows.file("help/tickets.json", TICKETS, personId),
        rows.file("help/messages.json", MESSAGES, personId),
        rows.file("help/feedback.json", FEEDBACK, personId));
  }

  void forget(@Observes PersonDeleted gone) {
    for (String table : List.of("ticket", "feedback")) {
      database
          .createNativeQuery("delete from help." + table + " where person_id = ?1")
          .setParameter(1, gone.personId())
          .executeUpdate();
    }
  }
}
