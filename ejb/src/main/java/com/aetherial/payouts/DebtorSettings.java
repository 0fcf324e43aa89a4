package com.aetherial.payouts;

import com.aetherial.payouts.entity.Bic;
import com.aetherial.payouts.entity.Iban;
import com.aetherial.payouts.entity.LocalAccount;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The platform's accounts at banks, as settings tell them: {@code BANK_DEBTOR_…} for the first and
 * {@code BANK_DEBTOR_2_…} to {@code BANK_DEBTOR_9_…} for more.
 *
 * @param settings the value of a name
 */
record DebtorSettings(Function<String, Optional<String>> settings) {
  private static final int ACCOUNTS_MAX = 9;
  private static final int LOCAL_PARTS = 3;
  private static final List<String> PARTS = List.of("NAME", "IBAN", "ACCOUNT", "BIC", "CURRENCY");

  /**
   * All accounts.
   *
   * @throws IllegalArgumentException when one of them makes no sense
   */
  Debtors debtors() {
    return new Debtors(numbers().mapToObj(this::debtor).toList());
  }

  /** What is wrong, account by account. */
  List<String> complaints() {
    return numbers().mapToObj(this::complaint).flatMap(Optional::stream).toList();
  }

  private IntStream numbers() {
    return IntStream.rangeClosed(1, ACCOUNTS_MAX)
        .filter(number -> PARTS.stream().anyMatch(part -> find(number, part).isPresent()));
  }

  private Optional<String> complaint(int number) {
    try {
      debtor(number);
      return Optional.empty();
    } catch (IllegalArgumentException wrong) {
      return Optional.of(String.valueOf(wrong.getMessage()));
    }
  }

  private DebtorAccount debtor(int number) {
    Iban iban =
        find(number, "IBAN").map(text -> right(Iban.find(text), number, "IBAN")).orElse(null);
    LocalAccount local =
        find(number, "ACCOUNT").map(text -> right(local(text), number, "ACCOUNT")).orElse(null);
    if ((iban == null) == (local == null)) {
      throw new IllegalArgumentException(
          name(number, "IBAN") + " or " + name(number, "ACCOUNT") + ", one of them");
    }
    Bic bic = find(number, "BIC").map(text -> right(Bic.find(text), number, "BIC")).orElse(null);
    String owner = required(number, "NAME");
    right(Optional.of(owner).filter(SepaText::isReadable), number, "NAME");
    return new DebtorAccount(number, new BankParty(owner, iban, local, bic), currency(number));
  }

  private String currency(int number) {
    String code = required(number, "CURRENCY");
    return right(Optional.of(code).filter(DebtorSettings::isCurrency), number, "CURRENCY");
  }

  /** Whether there is such a currency. */
  static boolean isCurrency(String code) {
    return Currency.getAvailableCurrencies().stream()
        .anyMatch(known -> known.getCurrencyCode().equals(code));
  }

  /** Written as country, code of the bank and number, with slashes between. */
  private static Optional<LocalAccount> local(String text) {
    String[] parts = text.split("/", -1);
    return parts.length == LOCAL_PARTS
        ? LocalAccount.find(parts[0], parts[1], parts[2])
        : Optional.empty();
  }

  private static <T> T right(Optional<T> value, int number, String part) {
    return value.orElseThrow(
        () -> new IllegalArgumentException(name(number, part) + " (it is not right)"));
  }

  private String required(int number, String part) {
    return find(number, part).orElseThrow(() -> new IllegalArgumentException(name(number, part)));
  }

  private Optional<String> find(int number, String part) {
    return settings.apply(name(number, part));
  }

  private static String name(int number, String part) {
    return "BANK_DEBTOR_" + (number == 1 ? "" : number + "_") + part;
  }
}
