package com.aetherial.ledger.entity;

import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * An amount of coins, counted in hundredths. Amounts add exactly and overflow loudly. The text form
 * is a plain decimal with at most two places and no exponent, the same in JSON and in forms.
 *
 * @param minor hundredths of a coin; negative where an account owes
 */
@JsonbTypeAdapter(CoinsJson.class)
public record Coins(long minor) implements Comparable<Coins> {
  /** What a member may write: up to eleven digits before the point and two after it. */
  public static final String PATTERN = "(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?";

  public static final Coins ZERO = new Coins(0);

  private static final Pattern SYNTAX = Pattern.compile("-?" + PATTERN);
  private static final int SCALE = 100;

  public static Coins ofMinor(long minor) {
    return new Coins(minor);
  }

  /**
   * Reads the text form.
   *
   * @throws IllegalArgumentException when the text is anything else; callers validate before
   */
  public static Coins parse(String text) {
    if (!SYNTAX.matcher(text).matches()) {
      throw new IllegalArgumentException("Not an amount of coins: " + text);
    }
    int point = text.indexOf('.');
    if (point < 0) {
      return new Coins(Math.multiplyExact(Long.parseLong(text), SCALE));
    }
    String fraction = text.substring(point + 1);
    String digits = text.substring(0, point) + fraction + "0".repeat(2 - fraction.length());
    return new Coins(Long.parseLong(digits));
  }

  public Coins plus(Coins other) {
    return new Coins(Math.addExact(minor, other.minor));
  }

  public Coins minus(Coins other) {
    return new Coins(Math.subtractExact(minor, other.minor));
  }

  public Coins negate() {
    return new Coins(Math.negateExact(minor));
  }

  public boolean isPositive() {
    return minor > 0;
  }

  public boolean isNegative() {
    return minor < 0;
  }

  public boolean isZero() {
    return minor == 0;
  }

  @Override
  public int compareTo(Coins other) {
    return Long.compare(minor, other.minor);
  }

  /** The amount as a number, for who writes it in a language. */
  public BigDecimal decimal() {
    return BigDecimal.valueOf(minor, 2);
  }

  /** The canonical decimal: two places always, so that equal amounts read equal. */
  @Override
  public String toString() {
    long whole = minor / SCALE;
    long rest = Math.abs(minor % SCALE);
    String sign = minor < 0 && whole == 0 ? "-" : "";
    return sign + whole + "." + (rest < 10 ? "0" : "") + rest;
  }
}
