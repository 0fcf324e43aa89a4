package com.aetherial.payouts.entity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The international code of a bank (ISO 9362).
 *
 * @param text eight or eleven capital letters and digits
 */
public record Bic(String text) {
  private static final Pattern SYNTAX =
      Pattern.compile("[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?");
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final String KOSOVO = "XK";
  private static final int HEAD = 4;

  public Bic {
    if (!isValid(text)) {
      throw new IllegalArgumentException("Not a BIC: " + text);
    }
  }

  /** Reads a code as people write it; empty when it is none. */
  public static Optional<Bic> find(String written) {
    return Optional.of(written.replaceAll("[\\s\\p{Z}]", "").toUpperCase(Locale.ROOT))
        .filter(Bic::isValid)
        .map(Bic::new);
  }

  /** Two capital letters of the bank's country. */
  public String country() {
    return text.substring(HEAD, HEAD + 2);
  }

  private static boolean isValid(String text) {
    if (!SYNTAX.matcher(text).matches()) {
      return false;
    }
    String country = text.substring(HEAD, HEAD + 2);
    return COUNTRIES.contains(country) || country.equals(KOSOVO);
  }
}
