package com.aetherial.search;

import com.aetherial.kernel.Moments;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a kind has been read.
 *
 * @param state {@code RUNNING}, {@code FOLLOWING} what is new, or {@code DONE}
 * @param done how many things were read
 * @param usual how many there were when all were read last; 0 when they never were
 * @param finishedAt when all were read; null while they are not
 * @param error why it could not be read the last time; null when it could
 */
public record KindProgress(
    String module,
    String type,
    String state,
    long done,
    long usual,
    Instant startedAt,
    @Nullable Instant finishedAt,
    @Nullable String error) {
  private static final int WHOLE = 100;

  /** How much of it is done, in hundredths; what is not known yet counts as little. */
  public int percent() {
    if (!state.equals("RUNNING")) {
      return WHOLE;
    }
    return usual == 0 ? 0 : (int) Math.min(WHOLE - 1, done * WHOLE / usual);
  }

  static KindProgress of(Object[] row) {
    return new KindProgress(
        (String) row[0],
        (String) row[1],
        (String) row[2],
        ((Number) row[3]).longValue(),
        ((Number) row[4]).longValue(),
        Moments.of(row[5]),
        Moments.ofNullable(row[6]),
        (String) row[7]);
  }
}
