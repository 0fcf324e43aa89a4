package com.aetherial.kernel;

import java.util.List;

/**
 * Something about the platform that can be counted day by day.
 *
 * @param key the module's word and a name in camel case, such as {@code payments.gross}; the text
 *     {@code payments.measure.gross} names it
 * @param unit what its numbers are
 * @param over what several days of it are together
 * @param dimensions by what it can be told apart, at most two; money has its currency first
 */
public record Measure(String key, Unit unit, Over over, List<String> dimensions) {
  /** What numbers are. */
  public enum Unit {
    /** How often something happened. */
    COUNT,
    /** How many different people. */
    PEOPLE,
    /** Hundredths of a coin. */
    COINS,
    /** The smallest unit of the currency that is the first dimension. */
    MONEY
  }

  /** What several days are together. */
  public enum Over {
    /** Their sum. */
    SUM,
    /** What a day of them is on average; the same people come on many days. */
    AVERAGE,
    /** The last of them, for what is rather than happens. */
    LAST
  }

  /** The dimension that money has. */
  public static final String CURRENCY = "currency";

  public Measure {
    dimensions = List.copyOf(dimensions);
    if (!key.matches("[a-z]+\\.[a-z][a-zA-Z]*") || dimensions.size() > 2) {
      throw new IllegalArgumentException("“" + key + "” is no measure");
    }
    if (unit == Unit.MONEY && !dimensions.subList(0, 1).contains(CURRENCY)) {
      throw new IllegalArgumentException("Money has its currency first.");
    }
  }

  /** What adds up over days. */
  public static Measure sum(String key, Unit unit, String... dimensions) {
    return new Measure(key, unit, Over.SUM, List.of(dimensions));
  }

  /** What a day has on average. */
  public static Measure average(String key, Unit unit, String... dimensions) {
    return new Measure(key, unit, Over.AVERAGE, List.of(dimensions));
  }

  /** What was so when the days ended. */
  public static Measure last(String key, Unit unit, String... dimensions) {
    return new Measure(key, unit, Over.LAST, List.of(dimensions));
  }

  /** The module that counts it. */
  public String module() {
    return key.substring(0, key.indexOf('.'));
  }
}
