package com.aetherial.help;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A ticket in a list.
 *
 * @param number what people call it
 * @param username who asks
 * @param agent the username of who answers, or null
 * @param isOverdue whether the first answer is late
 */
public record TicketLine(
    UUID id,
    long number,
    String subject,
    String topic,
    String priority,
    String state,
    @Nullable String username,
    @Nullable String agent,
    Instant createdAt,
    Instant changedAt,
    Instant answerDue,
    boolean isOverdue) {
  /** The same without what only those who answer need. */
  TicketLine forMember() {
    return new TicketLine(
        id, number, subject, topic, priority, state, username, null, createdAt, changedAt,
        answerDue, false);
  }
}
