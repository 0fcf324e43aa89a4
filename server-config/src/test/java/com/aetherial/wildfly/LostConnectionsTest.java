package com.aetherial.wildfly;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LostConnectionsTest {
  private final LostConnections sorter = new LostConnections();

  @ParameterizedTest
  @ValueSource(
      strings = {"08000", "08001", "08003", "08004", "08006", "57P01", "57P02", "57P03", "25P03"})
  void a_connection_that_the_database_has_ended_leaves_the_pool(String state) {
    assertThat(sorter.isExceptionFatal(new SQLException("gone", state))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"23505", "40001", "40P01", "55P03", "57014", "53100", "P0001"})
  void a_connection_that_only_brought_bad_news_stays(String state) {
    assertThat(sorter.isExceptionFatal(new SQLException("no", state))).isFalse();
  }

  @Test
  void an_error_without_a_state_says_nothing_about_the_connection() {
    assertThat(sorter.isExceptionFatal(new SQLException("no state"))).isFalse();
  }
}
