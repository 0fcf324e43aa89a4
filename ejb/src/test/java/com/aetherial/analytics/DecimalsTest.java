package com.aetherial.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aetherial.kernel.Measure.Unit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DecimalsTest {
  @Test
  void money_has_the_places_of_its_currency() {
    assertThat(Decimals.of(Unit.MONEY, 1234, "EUR")).isEqualTo("12.34");
    assertThat(Decimals.of(Unit.MONEY, 1234, "JPY")).isEqualTo("1234");
    assertThat(Decimals.of(Unit.MONEY, 1234, "")).isEqualTo("1234");
  }

  @Test
  void what_is_no_currency_is_refused() {
    assertThatThrownBy(() -> Decimals.of(Unit.MONEY, 1234, "coffee"))
        .isInstanceOf(NotMeasured.class);
  }
}
