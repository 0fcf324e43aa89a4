package com.aetherial.help;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote in a ticket.
 *
 * @param kind MEMBER, AGENT or NOTE; members never see a note
 * @param author the username, or null when it is forgotten
 */
public record MessageView(
    UUID id,
    int number,
    String kind,
    @Nullable String author,
    String body,
    Instant writtenAt,
    List<AttachmentView> attachments) {
  public MessageView {
    attachments = List.copyOf(attachments);
  }

  public boolean isNote() {
    return kind.equals("NOTE");
  }
}
