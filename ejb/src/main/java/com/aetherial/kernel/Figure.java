package com.aetherial.kernel;

/**
 * One number about the running platform, for monitoring.
 *
 * @param name in Prometheus' form, such as {@code aetherial_inbox_waiting}
 * @param help one sentence for who reads the graph
 * @param isCounter whether it only grows
 * @param value the number now
 */
public record Figure(String name, String help, boolean isCounter, double value) {
  /** A figure that goes up and down, from whatever number the database gave. */
  public static Figure gauge(String name, String help, Object value) {
    return new Figure(name, help, false, ((Number) value).doubleValue());
  }
}
