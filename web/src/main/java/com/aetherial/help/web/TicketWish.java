package com.aetherial.help.web;

import com.aetherial.help.OpenTicket;
import com.aetherial.help.TicketTopic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question in the body of a request. */
public record TicketWish(
    String subject, TicketTopic topic, String body, @Nullable List<AttachedFile> files) {
  OpenTicket toCommand() {
    return new OpenTicket(subject, topic, body, AttachedFile.of(files));
  }
}
