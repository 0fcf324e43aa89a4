package com.aetherial.simulator.stripe;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Map;

/** The length of a billing period. */
final class Periods {

  private static final Map<String, Period> LENGTHS =
      Map.of(
          "day", Period.ofDays(1),
          "week", Period.ofWeeks(1),
          "month", Period.ofMonths(1),
          "year", Period.ofYears(1));

  private Periods() {}

  static boolean knows(String interval) {
    return LENGTHS.containsKey(interval);
  }

  /** When a period that starts at this second ends, for a price that recurs. */
  static long end(long startSeconds, JsonObject price) {
    JsonObject recurring = Json.child(price, "recurring");
    Period length = LENGTHS.getOrDefault(Json.text(recurring, "interval"), Period.ofMonths(1));
    int count = (int) Math.max(1, Json.number(recurring, "interval_count"));
    return Instant.ofEpochSecond(startSeconds)
        .atZone(ZoneOffset.UTC)
        .plus(length.multipliedBy(count))
        .toEpochSecond();
  }
}
