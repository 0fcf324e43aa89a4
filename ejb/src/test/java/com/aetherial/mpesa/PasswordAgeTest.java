package com.aetherial.mpesa;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The operator's password ends after ninety days. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PasswordAgeTest {
  @Test
  void it_ends_ninety_days_after_it_was_chosen() {
    assertThat(PasswordAge.endOf("2026-11-21")).isEqualTo(LocalDate.of(2027, 2, 19));
    assertThat(PasswordAge.isDay("2026-11-21")).isTrue();
    assertThat(PasswordAge.isDay("21.11.2026")).isFalse();
  }

  @Test
  void days_are_those_of_nairobi() {
    LocalDate end = LocalDate.of(2027, 2, 19);
    assertThat(PasswordAge.daysUntil(end, Instant.parse("2027-02-17T20:59:59Z"))).isEqualTo(2);
    assertThat(PasswordAge.daysUntil(end, Instant.parse("2027-02-17T21:00:00Z"))).isEqualTo(1);
  }

  @Test
  void it_is_told_some_times_before_and_every_day_afterwards() {
    assertThat(IntStream.rangeClosed(-2, 20).filter(PasswordAge::isWarned))
        .containsExactly(-2, -1, 0, 1, 2, 3, 7, 14);
  }
}
