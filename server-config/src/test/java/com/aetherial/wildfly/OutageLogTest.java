package com.aetherial.wildfly;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OutageLogTest {
  private final OutageLog log = new OutageLog();
  private final Exception outage = new IllegalStateException(new SQLException("gone", "08006"));

  @Test
  void of_an_outage_each_category_tells_once() {
    assertThat(log.isLoggable(entry("pool", outage))).isTrue();
    assertThat(log.isLoggable(entry("pool", outage))).isFalse();
    assertThat(log.isLoggable(entry("pool", outage))).isFalse();
    assertThat(log.isLoggable(entry("beans", outage))).isTrue();
  }

  @Test
  void whatever_is_not_an_outage_is_told_always() {
    Exception fault = new IllegalStateException(new SQLException("a bug", "42601"));
    for (int i = 0; i < 3; i++) {
      assertThat(log.isLoggable(entry("beans", fault))).isTrue();
      assertThat(log.isLoggable(entry("beans", null))).isTrue();
    }
  }

  private static LogRecord entry(String category, Exception thrown) {
    LogRecord entry = new LogRecord(Level.WARNING, "a line");
    entry.setLoggerName(category);
    entry.setThrown(thrown);
    return entry;
  }
}
