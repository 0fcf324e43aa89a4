package com.aetherial.ledger.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CoinsTest {
  @ParameterizedTest
  @CsvSource({"0,0", "1,100", "12.5,1250", "12.50,1250", "0.01,1", "-0.05,-5", "-3,-300"})
  void an_amount_is_read_in_hundredths(String text, long minor) {
    assertThat(Coins.parse(text)).isEqualTo(Coins.ofMinor(minor));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "1.001", "1e3", "NaN", "12345678901234567890", "ten", "01", "1.", ".5"})
  void anything_that_is_not_a_plain_decimal_is_refused(String text) {
    assertThatThrownBy(() -> Coins.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_sum_that_does_not_fit_fails_loudly() {
    assertThatThrownBy(() -> Coins.ofMinor(Long.MAX_VALUE).plus(Coins.ofMinor(1)))
        .isInstanceOf(ArithmeticException.class);
  }

  @Property
  void what_is_written_is_read_back(
      @ForAll @LongRange(min = -9_999_999_999_999L, max = 9_999_999_999_999L) long minor) {
    Coins coins = Coins.ofMinor(minor);
    assertThat(Coins.parse(coins.toString())).isEqualTo(coins);
  }
}
