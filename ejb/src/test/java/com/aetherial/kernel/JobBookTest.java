package com.aetherial.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JobBookTest {
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

  private final JobBook book = new JobBook();

  @Test
  void runs_are_counted_until_they_are_written_down() {
    book.note(JobRun.of("ledger.holds", NOON, 3, null));
    book.note(JobRun.of("ledger.holds", NOON.plusSeconds(2), 5, null));
    assertThat(book.take())
        .containsExactly(new JobRun("ledger.holds", NOON.plusSeconds(2), 5, null, 2, 0, null));
    assertThat(book.take()).isEmpty();
  }

  @Test
  void a_failure_is_remembered_after_the_next_success() {
    book.note(JobRun.of("ledger.holds", NOON, 3, new IllegalStateException("No")));
    book.note(JobRun.of("ledger.holds", NOON.plusSeconds(2), 5, null));
    JobRun run = book.take().get(0);
    assertThat(run.error()).isNull();
    assertThat(run.failures()).isEqualTo(1);
    assertThat(run.failedAt()).isEqualTo(NOON);
  }

  @Test
  void what_could_not_be_written_down_is_kept_and_stays_older() {
    book.note(JobRun.of("ledger.holds", NOON, 3, null));
    List<JobRun> unwritten = book.take();
    book.note(JobRun.of("ledger.holds", NOON.plusSeconds(2), 5, null));
    book.giveBack(unwritten);
    assertThat(book.take())
        .containsExactly(new JobRun("ledger.holds", NOON.plusSeconds(2), 5, null, 2, 0, null));
  }

  @Test
  void an_endless_reason_is_cut() {
    JobRun run = JobRun.of("a.b", NOON, 1, new IllegalStateException("x".repeat(5_000)));
    assertThat(run.error()).startsWith("IllegalStateException: xxx").hasSize(300);
  }
}
