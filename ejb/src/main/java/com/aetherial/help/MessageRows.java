package com.aetherial.help;

import com.aetherial.kernel.Moments;
import com.aetherial.kernel.SearchChanged;
import com.aetherial.kernel.entity.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was written in tickets, and the files beside it. */
@ApplicationScoped
class MessageRows {
  static final String MEMBER = "MEMBER";
  static final String AGENT = "AGENT";
  static final String NOTE = "NOTE";

  /** The most that is shown of one ticket; nobody writes more. */
  private static final int SHOWN_MAX = 500;

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject Event<SearchChanged> changed;

  /** Adds a message; who calls it holds the lock of the ticket. */
  void add(UUID ticket, UUID author, String kind, Reply reply) {
    Upload.check(reply.files());
    UUID id = Ids.next();
    database
        .createNativeQuery(
            "insert into help.ticket_message (id, ticket_id, number, author_id, kind, body)"
                + " select ?1, ?2, coalesce(max(number), 0) + 1, ?3, ?4, ?5"
                + " from help.ticket_message where ticket_id = ?2")
        .setParameter(1, id)
        .setParameter(2, ticket)
        .setParameter(3, author)
        .setParameter(4, kind)
        .setParameter(5, reply.body().strip())
        .executeUpdate();
    reply.files().forEach(file -> attach(id, file));
    changed.fire(new SearchChanged("help", TicketsFound.TYPE, ticket.toString()));
  }

  private void attach(UUID message, Upload file) {
    database
        .createNativeQuery(
            "insert into help.attachment (id, message_id, name, media_type, content)"
                + " values (?1, ?2, ?3, ?4, ?5)")
        .setParameter(1, Ids.next())
        .setParameter(2, message)
        .setParameter(3, file.plainName())
        .setParameter(4, file.kind().mediaType())
        .setParameter(5, file.content())
        .executeUpdate();
  }

  List<MessageView> of(UUID ticket) {
    Map<UUID, List<AttachmentView>> files = files(ticket);
    List<?> rows =
        database
            .createNativeQuery(
                "select m.id, m.number, m.kind, p.username, m.body, m.written_at"
                    + " from help.ticket_message m left join identity.person p"
                    + " on p.id = m.author_id where m.ticket_id = ?1 order by m.number")
            .setParameter(1, ticket)
            .setMaxResults(SHOWN_MAX)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(row -> message(row, files)).toList();
  }

  /** A file with its content: a member's own, or for who answers any. */
  Optional<TicketFile> file(UUID id, UUID reader, boolean isAgent) {
    List<?> rows =
        database
            .createNativeQuery(
                "select a.name, a.media_type, a.content from help.attachment a"
                    + " join help.ticket_message m on m.id = a.message_id"
                    + " join help.ticket t on t.id = m.ticket_id where a.id = ?1"
                    + " and (?3 or (t.person_id = ?2 and m.kind <> 'NOTE'))")
            .setParameter(1, id)
            .setParameter(2, reader)
            .setParameter(3, isAgent)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .findFirst()
        .map(row -> new TicketFile((String) row[0], (String) row[1], (byte[]) row[2]));
  }

  private Map<UUID, List<AttachmentView>> files(UUID ticket) {
    List<?> rows =
        database
            .createNativeQuery(
                "select a.message_id, a.id, a.name, a.media_type, octet_length(a.content)"
                    + " from help.attachment a join help.ticket_message m on m.id = a.message_id"
                    + " where m.ticket_id = ?1 order by a.id")
            .setParameter(1, ticket)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .collect(
            Collectors.groupingBy(
                row -> (UUID) row[0],
                Collectors.mapping(MessageRows::attachment, Collectors.toList())));
  }

  private static AttachmentView attachment(Object[] row) {
    return new AttachmentView(
        (UUID) row[1], (String) row[2], (String) row[3], ((Number) row[4]).longValue());
  }

  private static MessageView message(Object[] row, Map<UUID, List<AttachmentView>> files) {
    UUID id = (UUID) row[0];
    return new MessageView(
        id,
        ((Number) row[1]).intValue(),
        (String) row[2],
        (String) row[3],
        (String) row[4],
        Moments.of(row[5]),
        files.getOrDefault(id, List.of()));
  }
}
