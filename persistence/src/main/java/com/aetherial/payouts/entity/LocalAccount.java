package com.aetherial.payouts.entity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An account of a country without international numbers: the code of the bank and the number there,
 * as in Kenya.
 *
 * @param country two capital letters (ISO 3166)
 * @param bankCode bank and branch in the country's clearing; in Kenya 01094 is branch 094 of bank
 *     01
 * @param number the account's number at the bank
 */
public record LocalAccount(String country, String bankCode, String number) {
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final Pattern CODE = Pattern.compile("[0-9]{2,11}");
  private static final Pattern NUMBER = Pattern.compile("[A-Z0-9]{4,34}");
  private static final Pattern KENYAN_CODE = Pattern.compile("[0-9]{5}");
  private static final Pattern KENYAN_NUMBER = Pattern.compile("[0-9]{6,16}");

  public LocalAccount {
    if (!isValid(country, bankCode, number)) {
      throw new IllegalArgumentException("Not an account of this country.");
    }
  }

  /** Reads what people write, with spaces and hyphens; empty when it is no account. */
  public static Optional<LocalAccount> find(String country, String bankCode, String number) {
    String where = normal(country);
    String bank = normal(bankCode);
    String account = normal(number);
    return isValid(where, bank, account)
        ? Optional.of(new LocalAccount(where, bank, account))
        : Optional.empty();
  }

  /** Never the number itself: what is printed ends up in logs. */
  @Override
  public String toString() {
    return country + " " + bankCode + " " + Masks.lastFour(number);
  }

  private static String normal(String written) {
    return written.replaceAll("[\\s\\p{Z}./-]", "").toUpperCase(Locale.ROOT);
  }

  private static boolean isValid(String country, String bankCode, String number) {
    if (!COUNTRIES.contains(country) || IbanCountries.lengthOf(country) > 0) {
      return false;
    }
    return country.equals("KE")
        ? KENYAN_CODE.matcher(bankCode).matches() && KENYAN_NUMBER.matcher(number).matches()
        : CODE.matcher(bankCode).matches() && NUMBER.matcher(number).matches();
  }
}
