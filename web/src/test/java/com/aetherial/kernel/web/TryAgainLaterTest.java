package com.aetherial.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TryAgainLaterTest {
  @ParameterizedTest
  @ValueSource(strings = {"08006", "53100", "57P01", "40001", "25006"})
  void a_database_that_is_away_or_too_busy_is_worth_another_try(String state) {
    assertThat(TryAgainLater.isDueTo(new IllegalStateException(new SQLException("No.", state))))
        .isTrue();
  }

  @Test
  void so_is_a_connection_that_the_pool_took_away_in_the_middle() {
    var gone =
        new SQLException("IJ031040: Connection is not associated with a managed connection: c");

    assertThat(TryAgainLater.isDueTo(new IllegalStateException(gone))).isTrue();
  }

  @Test
  void a_statement_that_is_wrong_stays_wrong() {
    assertThat(TryAgainLater.isDueTo(new SQLException("Syntax", "42601"))).isFalse();
    assertThat(TryAgainLater.isDueTo(new SQLException())).isFalse();
  }
}
