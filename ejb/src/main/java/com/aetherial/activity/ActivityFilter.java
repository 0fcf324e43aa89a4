package com.aetherial.activity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which lines are wanted.
 *
 * @param module one module's; null for all
 * @param from the first moment; null for the beginning
 * @param to the last moment, itself included; null for now
 */
public record ActivityFilter(
    @Nullable String module, @Nullable Instant from, @Nullable Instant to) {
  public static ActivityFilter everything() {
    return new ActivityFilter(null, null, null);
  }

  boolean wants(String word) {
    return module == null || module.equals(word);
  }
}
