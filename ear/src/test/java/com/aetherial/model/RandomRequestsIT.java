package com.aetherial.model;

import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.RunningAetherial;
import com.aetherial.testing.TheBooks;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The API against the model. {@code -Drandom.seed} repeats a run, {@code -Drandom.steps} makes it
 * long.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(TheBooks.class)
class RandomRequestsIT {
  private static final int STEPS = Integer.getInteger("random.steps", 100);

  static long[] seeds() {
    Long wanted = Long.getLong("random.seed");
    return wanted == null
        ? new long[] {1, LocalDate.now(ZoneOffset.UTC).toEpochDay()}
        : new long[] {wanted};
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_api_answers_what_plain_java_says(long seed, TestReporter reporter) throws Exception {
    reporter.publishEntry("seed", String.valueOf(seed));
    Scene.run(
        Caller.nobody(), Member.named("admin"), RunningAetherial.get().database(), seed, STEPS);
  }
}
