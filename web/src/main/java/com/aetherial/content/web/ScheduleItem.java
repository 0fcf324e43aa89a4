package com.aetherial.content.web;

import com.aetherial.content.MomentPassed;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** From when on something is to be seen, as ISO 8601 writes it. */
public record ScheduleItem(@Nullable String at) {
  Instant moment() {
    try {
      return Instant.parse(at == null ? "" : at);
    } catch (DateTimeException none) {
      throw new MomentPassed();
    }
  }
}
