package com.aetherial.payouts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Accounts of the platform are told by settings, and a wrong one is named at start. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DebtorSettingsTest {
  private static final Map<String, String> EURO =
      Map.of(
          "BANK_DEBTOR_NAME", "Aetherial GmbH",
          "BANK_DEBTOR_IBAN", "DE89 3704 0044 0532 0130 00",
          "BANK_DEBTOR_CURRENCY", "EUR");

  @Test
  void without_settings_there_is_no_account_and_nothing_is_wrong() {
    assertThat(of(Map.of()).debtors().accounts()).isEmpty();
    assertThat(of(Map.of()).complaints()).isEmpty();
  }

  @Test
  void a_second_account_may_be_without_iban() {
    var settings = new HashMap<>(EURO);
    settings.put("BANK_DEBTOR_2_NAME", "Aetherial Ltd");
    settings.put("BANK_DEBTOR_2_ACCOUNT", "KE/01094/1100456789");
    settings.put("BANK_DEBTOR_2_BIC", "KCBLKENX");
    settings.put("BANK_DEBTOR_2_CURRENCY", "KES");
    assertThat(of(settings).complaints()).isEmpty();
    assertThat(of(settings).debtors().accounts())
        .extracting(account -> account.number() + " " + account.currency() + " " + account.party())
        .containsExactly("1 EUR DE •••• 3000", "2 KES KE 01094 •••• 6789");
  }

  @Test
  void what_is_wrong_is_named() {
    assertThat(complaint("BANK_DEBTOR_IBAN", "DE88 3704 0044 0532 0130 00"))
        .isEqualTo("BANK_DEBTOR_IBAN (it is not right)");
    assertThat(complaint("BANK_DEBTOR_CURRENCY", "euro")).startsWith("BANK_DEBTOR_CURRENCY");
    assertThat(complaint("BANK_DEBTOR_BIC", "COBA")).startsWith("BANK_DEBTOR_BIC");
    assertThat(complaint("BANK_DEBTOR_NAME", "…")).startsWith("BANK_DEBTOR_NAME");
    assertThat(complaint("BANK_DEBTOR_ACCOUNT", "KE/01094/1100456789")).contains("one of them");
    assertThat(of(Map.of("BANK_DEBTOR_3_NAME", "x")).complaints().get(0))
        .contains("BANK_DEBTOR_3_IBAN");
  }

  private static String complaint(String name, String value) {
    var settings = new HashMap<>(EURO);
    settings.put(name, value);
    return of(settings).complaints().get(0);
  }

  private static DebtorSettings of(Map<String, String> settings) {
    return new DebtorSettings(name -> Optional.ofNullable(settings.get(name)));
  }
}
