package com.aetherial.payouts;

import com.aetherial.payouts.entity.Bic;
import com.aetherial.payouts.entity.Destination.BankAccount;
import com.aetherial.payouts.entity.Destination.Phone;
import com.aetherial.payouts.entity.Iban;
import com.aetherial.payouts.entity.LocalAccount;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads destinations as people write them. */
final class Destinations {
  private static final Pattern PHONE = Pattern.compile("\\+[1-9][0-9]{7,14}");
  private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}()./-]");
  private static final Map<String, String> COUNTRIES =
      Map.of(
          "+254", "KE", "+255", "TZ", "+256", "UG", "+250", "RW", "+233", "GH", "+234", "NG", "+44",
          "GB", "+49", "DE", "+33", "FR", "+1", "US");
  private static final String UNKNOWN = "ZZ";

  private Destinations() {}

  /**
   * A phone number.
   *
   * @throws InvalidPhone when it is not in the international form
   */
  static Phone phone(String written) {
    String number = BETWEEN.matcher(written).replaceAll("");
    if (number.startsWith("00")) {
      number = "+" + number.substring(2);
    }
    if (!PHONE.matcher(number).matches()) {
      throw new InvalidPhone();
    }
    return new Phone(number, country(number));
  }

  /**
   * A bank account.
   *
   * @throws InvalidBankAccount when it cannot exist
   */
  static BankAccount bank(AddBankAccount written) {
    String holder = written.holder().strip();
    String bic = bic(written.bic());
    if (isThere(written.iban())) {
      Iban iban = Iban.find(String.valueOf(written.iban())).orElseThrow(InvalidBankAccount::iban);
      return new BankAccount(holder, iban.text(), null, null, bic, iban.country());
    }
    String country = text(written.country()).strip().toUpperCase(Locale.ROOT);
    if (country.isEmpty()) {
      throw InvalidBankAccount.nothing();
    }
    LocalAccount local =
        LocalAccount.find(country, text(written.bankCode()), text(written.number()))
            .orElseThrow(() -> InvalidBankAccount.local(country));
    return new BankAccount(holder, null, local.number(), local.bankCode(), bic, local.country());
  }

  private static @Nullable String bic(@Nullable String written) {
    return isThere(written)
        ? Bic.find(String.valueOf(written)).orElseThrow(InvalidBankAccount::bic).text()
        : null;
  }

  private static String country(String number) {
    return COUNTRIES.entrySet().stream()
        .filter(code -> number.startsWith(code.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(UNKNOWN);
  }

  private static boolean isThere(@Nullable String text) {
    return text != null && !text.isBlank();
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
