package com.aetherial.help;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Asks a question.
 *
 * @param subject what it is about, in a few words
 * @param body what was done and what happened
 */
public record OpenTicket(
    @NotBlank @Size(max = 120) String subject,
    @NotNull TicketTopic topic,
    @NotBlank @Size(max = 10_000) String body,
    List<Upload> files) {
  public OpenTicket {
    files = files == null ? List.of() : List.copyOf(files);
  }
}
