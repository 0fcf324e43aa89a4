package com.aetherial.help;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Goes on with a ticket. */
public record Reply(@NotBlank @Size(max = 10_000) String body, List<Upload> files) {
  public Reply {
    files = files == null ? List.of() : List.copyOf(files);
  }

  /** Words alone. */
  public static Reply of(String body) {
    return new Reply(body, List.of());
  }
}
