package com.aetherial.bench;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What became of payments whose messages were acknowledged: each must be credited, once. */
final class Credits {
  private static final long PATIENCE_SECONDS = 60;
  private static final String CREDITED =
      "select count(*) from payments.purchase where state = 'CREDITED'";

  private final Sql sql;

  Credits(Sql sql) {
    this.sql = sql;
  }

  /**
   * How many seconds after its message the last one was credited.
   *
   * @param sent when the message about each session went out
   * @throws IllegalStateException when one is missing or was credited twice
   */
  double lastOf(Map<String, Instant> sent) throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (sql.number(CREDITED) < sent.size()) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("Payments were acknowledged and not credited in a minute.");
      }
      Thread.sleep(100);
    }
    mustBeOnce(sent.size());
    return sql.text(
            "select session_id || ' ' || (extract(epoch from credited_at) * 1000)::bigint"
                + " from payments.purchase where state = 'CREDITED'")
        .lines()
        .map(line -> line.split(" ", 2))
        .mapToDouble(row -> (Long.parseLong(row[1]) - sent.get(row[0]).toEpochMilli()) / 1000.0)
        .max()
        .orElseThrow();
  }

  private void mustBeOnce(int count) {
    long credited = sql.number(CREDITED);
    long posted = sql.number("select count(*) from ledger.transfer where kind = 'PURCHASE'");
    if (credited != count || posted != count) {
      throw new IllegalStateException(
          "%d payments, %d credited purchases, %d transfers.".formatted(count, credited, posted));
    }
  }
}
