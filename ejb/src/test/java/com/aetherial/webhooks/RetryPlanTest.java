package com.aetherial.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pauses grow, differ a little between deliveries, and come to an end. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RetryPlanTest {
  @ParameterizedTest
  @CsvSource({"1, PT5S", "2, PT5M", "3, PT30M", "4, PT2H", "5, PT5H", "6, PT10H", "7, PT14H"})
  void the_pause_after_a_try_is_about_what_was_promised(int tries, Duration pause) {
    assertThat(RetryPlan.after(tries).orElseThrow())
        .isBetween(pause.multipliedBy(9).dividedBy(10), pause.multipliedBy(11).dividedBy(10));
  }

  @Test
  void after_ten_tries_nothing_is_tried_again() {
    assertThat(RetryPlan.after(9)).isPresent();
    assertThat(RetryPlan.after(10)).isEmpty();
  }

  @Test
  void two_deliveries_do_not_come_at_the_same_moment() {
    assertThat(RetryPlan.after(9)).isNotEqualTo(RetryPlan.after(9));
  }
}
