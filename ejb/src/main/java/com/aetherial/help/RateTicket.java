package com.aetherial.help;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Says how a question was answered. */
public record RateTicket(boolean good, @NotNull @Size(max = 500) String note) {
  public RateTicket {
    note = note == null ? "" : note.strip();
  }
}
