package com.aetherial.bench;

import java.util.Arrays;
import java.util.Collection;

/** How long each of many calls took, in nanoseconds; kept exactly, for there are few enough. */
final class Latencies {
  private static final int FIRST_CAPACITY = 1 << 14;
  private static final double NANOS_PER_MILLI = 1e6;

  private long[] nanos = new long[FIRST_CAPACITY];
  private int size;

  void add(long duration) {
    if (size == nanos.length) {
      nanos = Arrays.copyOf(nanos, size * 2);
    }
    nanos[size++] = duration;
  }

  static Latencies merged(Collection<Latencies> parts) {
    Latencies all = new Latencies();
    all.size = parts.stream().mapToInt(Latencies::count).sum();
    all.nanos = new long[all.size];
    int place = 0;
    for (Latencies part : parts) {
      System.arraycopy(part.nanos, 0, all.nanos, place, part.size);
      place += part.size;
    }
    Arrays.sort(all.nanos);
    return all;
  }

  int count() {
    return size;
  }

  /** The time within which this share of the calls was done; of merged latencies only. */
  double millisAt(double share) {
    if (size == 0) {
      return Double.NaN;
    }
    int rank = (int) Math.ceil(share * size);
    return nanos[Math.max(0, rank - 1)] / NANOS_PER_MILLI;
  }
}
