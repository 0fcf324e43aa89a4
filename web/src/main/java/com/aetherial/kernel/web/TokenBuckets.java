package com.aetherial.kernel.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The buckets of all callers, in the memory of this node: a count in the database would cost every
 * request a round trip. With several nodes each of them lets the limit pass.
 */
@ApplicationScoped
class TokenBuckets {
  private static final int KEPT_MAX = 50_000;

  private final ConcurrentHashMap<String, TokenBucket> buckets = new ConcurrentHashMap<>();

  TokenBucket.Verdict take(String caller, int limit) {
    long now = System.nanoTime();
    if (buckets.size() > KEPT_MAX) {
      buckets.values().removeIf(bucket -> bucket.isFull(now));
    }
    return buckets.computeIfAbsent(caller, key -> new TokenBucket(limit, now)).take(limit, now);
  }
}
