package com.aetherial.help;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ticket with its conversation.
 *
 * @param rating GOOD, BAD, or null as long as nobody said
 * @param closesAt when it closes by itself, or null when it does not
 */
public record TicketView(
    TicketLine ticket,
    @Nullable String rating,
    String ratingNote,
    @Nullable Instant closesAt,
    List<MessageView> messages) {
  public TicketView {
    messages = List.copyOf(messages);
  }

  /** What the member sees of it: no notes, and nothing about who works on it. */
  TicketView forMember() {
    return new TicketView(
        ticket.forMember(),
        rating,
        ratingNote,
        closesAt,
        messages.stream().filter(message -> !message.isNote()).toList());
  }
}
