package com.aetherial.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WritingTest {
  private static final Writing GERMAN = Writing.in(Locale.GERMAN);
  private static final Writing ARABIC = Writing.in(Locale.forLanguageTag("ar"));

  @Test
  void amounts_are_grouped_as_the_language_groups_them_in_european_digits() {
    BigDecimal amount = new BigDecimal("1234567.50");
    assertThat(Writing.ENGLISH.amount(amount)).isEqualTo("1,234,567.50");
    assertThat(GERMAN.amount(amount)).isEqualTo("1.234.567,50");
    assertThat(ARABIC.amount(amount)).isEqualTo("1,234,567.50");
    assertThat(GERMAN.amount(new BigDecimal("100.00"))).isEqualTo("100");
  }

  @Test
  void money_keeps_the_places_of_its_currency() {
    assertThat(GERMAN.money("1234.50", "EUR")).isEqualTo("EUR 1.234,50");
    assertThat(GERMAN.money("1500", "JPY")).isEqualTo("JPY 1.500");
  }

  @Test
  void moments_follow_the_clock_of_the_reader() {
    var nairobi = new Writing(Locale.GERMAN, ZoneId.of("Africa/Nairobi"));
    assertThat(nairobi.moment(Instant.parse("2026-11-21T22:30:00Z")))
        .isEqualTo("22.11.2026, 01:30");
    assertThat(ARABIC.moment(Instant.parse("2026-11-21T22:30:00Z"))).containsPattern("2026.*10:30");
  }

  @Test
  void facts_stand_in_their_places_and_keep_their_direction_in_arabic() {
    List<Object> facts = List.of("ada", new BigDecimal("12.50"));
    assertThat(GERMAN.fill("{1} an {0}; {2}", facts)).isEqualTo("12,50 an ada; {2}");
    assertThat(ARABIC.fill("{0}", facts)).isEqualTo("\u2068ada\u2069");
  }

  @Test
  void what_a_fact_contains_is_no_place_for_another() {
    assertThat(Writing.ENGLISH.fill("“{0}”", List.of("{1} $1 \\", "no"))).isEqualTo("“{1} $1 \\”");
  }

  @Test
  void facts_can_be_kept_and_read_again() {
    List<Object> facts = List.of("ada", new BigDecimal("12.50"));
    assertThat(Facts.of(Facts.json(facts))).isEqualTo(facts);
  }
}
