package com.aetherial.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * What the benchmark is told by system properties.
 *
 * @param measured how long each figure is measured ({@code bench.seconds})
 * @param warmUp how long the server gets used to each load before ({@code bench.warmup})
 * @param people how many wallets there are ({@code bench.people})
 * @param keys how many of their owners have an API key ({@code bench.keys})
 * @param postings how many lines the long statement has ({@code bench.postings})
 * @param crowd how many postings are added for the last run; 0 for none ({@code bench.crowd})
 * @param isProfiled whether to show where the time goes ({@code bench.profile})
 * @param only the parts to run; empty for all ({@code bench.only}, comma-separated)
 */
record Options(
    Duration measured,
    Duration warmUp,
    int people,
    int keys,
    int postings,
    int crowd,
    boolean isProfiled,
    List<String> only) {

  static Options given() {
    boolean isLong = Boolean.getBoolean("bench.long");
    return new Options(
        Duration.ofSeconds(Integer.getInteger("bench.seconds", 15)),
        Duration.ofSeconds(Integer.getInteger("bench.warmup", 10)),
        Integer.getInteger("bench.people", 20_000),
        Integer.getInteger("bench.keys", 256),
        Integer.getInteger("bench.postings", isLong ? 1_000_000 : 200_000),
        Integer.getInteger("bench.crowd", isLong ? 10_000_000 : 0),
        Boolean.getBoolean("bench.profile"),
        Arrays.stream(System.getProperty("bench.only", "").split(",", -1))
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .toList());
  }

  boolean wants(String part) {
    return only.isEmpty() || only.contains(part);
  }

  /** For what needs no full measuring time of its own. */
  Duration brief() {
    return Duration.ofMillis(Math.min(measured.toMillis(), Duration.ofSeconds(10).toMillis()));
  }
}
