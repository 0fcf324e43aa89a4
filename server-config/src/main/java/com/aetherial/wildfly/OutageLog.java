package com.aetherial.wildfly;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps an outage of the database from filling the disk: each category may tell of a lost
 * connection once in ten seconds. Whatever is about anything else is logged always.
 */
public final class OutageLog implements Filter {
  private static final Duration SILENCE = Duration.ofSeconds(10);
  private static final int CAUSES_MAX = 20;

  private final Map<String, Long> told = new ConcurrentHashMap<>();

  @Override
  public boolean isLoggable(LogRecord entry) {
    return !isOutage(entry.getThrown()) || isTime(String.valueOf(entry.getLoggerName()));
  }

  private boolean isTime(String category) {
    long now = System.nanoTime();
    return told.merge(
            category, now, (last, present) -> present - last < SILENCE.toNanos() ? last : present)
        == now;
  }

  private static boolean isOutage(@Nullable Throwable thrown) {
    return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
        .limit(CAUSES_MAX)
        .anyMatch(OutageLog::isAboutConnections);
  }

  private static boolean isAboutConnections(Throwable cause) {
    return cause instanceof SQLException sql
        ? LostConnections.isLost(sql.getSQLState())
        : cause.getClass().getName().equals("jakarta.resource.ResourceException");
  }
}
