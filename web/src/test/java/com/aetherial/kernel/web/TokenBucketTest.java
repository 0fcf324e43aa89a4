package com.aetherial.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A bucket lets its limit pass at once, and then one after the other. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TokenBucketTest {
  private static final long SECOND = 1_000_000_000L;

  private final TokenBucket bucket = new TokenBucket(60, 0);

  @Test
  void the_limit_passes_at_once_and_the_next_is_told_to_wait() {
    for (int left = 59; left >= 0; left--) {
      assertThat(bucket.take(60, 0).left()).isEqualTo(left);
    }
    TokenBucket.Verdict refused = bucket.take(60, 0);
    assertThat(refused.passes()).isFalse();
    assertThat(refused.waitFor()).isEqualTo(1);
    assertThat(refused.fullAfter()).isEqualTo(60);
  }

  @Test
  void tokens_come_back_evenly_and_never_beyond_the_limit() {
    drain();
    assertThat(bucket.take(60, SECOND / 2).passes()).isFalse();
    assertThat(bucket.take(60, SECOND).passes()).isTrue();
    assertThat(bucket.take(60, SECOND).passes()).isFalse();
    assertThat(bucket.isFull(30 * SECOND)).isFalse();
    assertThat(bucket.take(60, 10_000 * SECOND).left()).isEqualTo(59);
    assertThat(bucket.isFull(20_000 * SECOND)).isTrue();
  }

  @Test
  void fractions_of_a_token_are_not_lost_when_somebody_asks_all_the_time() {
    drain();
    int passed = 0;
    for (int step = 1; step <= 10_000; step++) {
      passed += bucket.take(60, step * SECOND / 1_000).passes() ? 1 : 0;
    }
    assertThat(passed).isBetween(9, 10);
  }

  @Test
  void a_new_limit_counts_at_once() {
    drain();
    assertThat(bucket.take(120, 0).left()).isEqualTo(59);
    assertThat(bucket.take(1, 0).left()).isZero();
    assertThat(bucket.take(1, 0).passes()).isFalse();
  }

  private void drain() {
    while (bucket.take(60, 0).left() > 0) {
      assertThat(bucket.isFull(0)).isFalse();
    }
  }
}
