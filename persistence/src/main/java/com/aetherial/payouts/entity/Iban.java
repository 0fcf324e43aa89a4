package com.aetherial.payouts.entity;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An international account number (ISO 13616): of a country that has them, as long as that country
 * makes them, with check digits that are right.
 *
 * @param text capital letters and digits without spaces
 */
public record Iban(String text) {
  /** Check digits are 02 to 98; 00, 01 and 99 would have the same remainder as others. */
  private static final Pattern SYNTAX =
      Pattern.compile("[A-Z]{2}(?!00|01|99)[0-9]{2}[A-Z0-9]{11,30}");

  private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}.-]");
  private static final BigInteger CHECK = BigInteger.valueOf(97);
  private static final int RADIX = 36;
  private static final int HEAD = 4;

  public Iban {
    if (!isValid(text)) {
      throw new IllegalArgumentException("Not an IBAN.");
    }
  }

  /**
   * Reads a number as people write it: with spaces, in small letters.
   *
   * @throws IllegalArgumentException when it is no IBAN; callers who ask people use {@link #find}
   */
  public static Iban parse(String written) {
    return new Iban(normal(written));
  }

  /** Reads a number as people write it; empty when it is no IBAN. */
  public static Optional<Iban> find(String written) {
    return Optional.of(normal(written)).filter(Iban::isValid).map(Iban::new);
  }

  /** Two capital letters (ISO 3166) of the country in which the account is kept. */
  public String country() {
    return text.substring(0, 2);
  }

  /** Whether payments in euro reach it by the rules of the single euro payments area. */
  public boolean isSepa() {
    return IbanCountries.isSepa(country());
  }

  /** Groups of four, as it is printed. */
  public String grouped() {
    return text.replaceAll("(.{4})(?!$)", "$1 ");
  }

  /** Never the number itself: what is printed ends up in logs. */
  @Override
  public String toString() {
    return country() + " " + Masks.lastFour(text);
  }

  private static String normal(String written) {
    return BETWEEN.matcher(written).replaceAll("").toUpperCase(Locale.ROOT);
  }

  private static boolean isValid(String text) {
    return SYNTAX.matcher(text).matches()
        && IbanCountries.lengthOf(text.substring(0, 2)) == text.length()
        && remainder(text) == 1;
  }

  /** Country and check digits go to the end, letters become two digits (ISO 7064, mod 97-10). */
  private static int remainder(String text) {
    StringBuilder digits = new StringBuilder();
    (text.substring(HEAD) + text.substring(0, HEAD))
        .chars()
        .forEach(sign -> digits.append(Character.digit(sign, RADIX)));
    return new BigInteger(digits.toString()).mod(CHECK).intValueExact();
  }
}
