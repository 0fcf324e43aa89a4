package com.aetherial.wallet;

import com.aetherial.identity.People;
import com.aetherial.kernel.ContentSource;
import com.aetherial.kernel.ContentSubmitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody wrote to coins that a member received. Only who received it can report it; the
 * books keep it, as nothing in them is rewritten.
 */
@ApplicationScoped
public class MessageContent implements ContentSource {
  private static final String MODULE = "wallet";
  private static final String TYPE = "message";

  @Inject Statements statements;
  @Inject People people;

  @Override
  public String module() {
    return MODULE;
  }

  @Override
  public Optional<ContentSubmitted> find(UUID reader, String type, String entityId) {
    try {
      return type.equals(TYPE)
          ? message(statements.line(reader, UUID.fromString(entityId)))
          : Optional.empty();
    } catch (NoSuchTransfer | IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  private Optional<ContentSubmitted> message(StatementLine line) {
    String sender = line.counterparty();
    String note = line.note();
    if (line.direction() != Direction.IN || sender == null || note == null || note.isBlank()) {
      return Optional.empty();
    }
    return people.idOf(sender).map(author -> message(line.id(), author, sender, note));
  }

  private static ContentSubmitted message(UUID id, UUID author, String sender, String note) {
    return new ContentSubmitted(
        MODULE,
        TYPE,
        id.toString(),
        author,
        "@" + sender,
        note,
        List.of(),
        "/wallet/receipt?id=" + id);
  }
}
