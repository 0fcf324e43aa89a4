package com.aetherial.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Thousands of random requests, each with the answer that plain Java expects. {@code
 * -Dledger.seed=…} repeats the run with the seed of the day, {@code -Dledger.steps=…} makes it
 * long.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RandomWorkTest {
  private static final Logger LOG = System.getLogger(RandomWorkTest.class.getName());
  private static final int STEPS = Integer.getInteger("ledger.steps", 1_200);
  private static final int BETWEEN_LOOKS = 250;

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void every_answer_is_the_one_that_plain_java_expects(long seed) {
    work(seed);
  }

  @Test
  void so_is_every_answer_to_what_nobody_has_tried_before() {
    work(Long.getLong("ledger.seed", System.nanoTime()));
  }

  private static void work(long seed) {
    LOG.log(Level.INFO, "seed: {0}", String.valueOf(seed));
    var work = new RandomWork(seed);
    for (int step = 1; step <= STEPS; step++) {
      work.step();
      if (step % BETWEEN_LOOKS == 0) {
        work.compareBalances();
      }
    }
    work.compareBalances();
    assertThat(work.books.violations()).isEmpty();
    // A walk that meets no refusal, no debt and no freeze would prove little.
    assertThat(work.outcomes())
        .contains(
            "DONE",
            "insufficient-balance",
            "account-frozen",
            "in-debt",
            "same-person",
            "supply-exhausted",
            "already-reversed",
            "refund-exceeds",
            "hold-resolved",
            "exceeds-hold",
            "batch-refused");
    LOG.log(Level.INFO, "answers: {0}", work.seen());
  }
}
