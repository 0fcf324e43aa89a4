package com.aetherial.payouts.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Accounts at banks are read as people write them, and a slip of the pen is found. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BankAccountTest {
  private static final String SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DE89 3704 0044 0532 0130 00",
        "GB29NWBK60161331926819",
        "fr14 2004 1010 0505 0001 3m02 606",
        "NO93-8601-1117-947",
        "MT84MALT011000012345MTLCAST001S",
        "LC55HEMM000100010012001200023015",
        "CH93\u00a00076\u00a02011\u00a06238\u00a05295\u00a07"
      })
  void the_examples_of_the_registry_are_read(String written) {
    Iban iban = Iban.find(written).orElseThrow();
    assertThat(iban.text()).matches("[A-Z]{2}[0-9]{2}[A-Z0-9]+");
    assertThat(Iban.parse(iban.grouped())).isEqualTo(iban);
    assertThat(iban.toString()).doesNotContain(iban.text().substring(4, 12));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "DE",
        "DE88370400440532013000",
        "DE8937040044053201300",
        "DE893704004405320130000",
        "NO01860111179470",
        "KE89370400440532013000",
        "DE89370400440532013O00",
        "DE89 3704 0044 0532 0130 0é",
        "ＤＥ89370400440532013000"
      })
  void what_is_no_iban_is_not_one(String written) {
    assertThat(Iban.find(written)).isEmpty();
    assertThatThrownBy(() -> Iban.parse(written)).isInstanceOf(IllegalArgumentException.class);
  }

  @Property(tries = 500)
  void a_wrong_digit_or_letter_is_always_found(
      @ForAll("ibans") String right,
      @ForAll @IntRange(max = 40) int at,
      @ForAll @IntRange(max = 25) int by) {
    int place = 2 + at % (right.length() - 2);
    boolean isDigit = Character.isDigit(right.charAt(place));
    char sign = isDigit ? SIGNS.charAt(by % 10) : SIGNS.charAt(10 + by);
    String wrong = right.substring(0, place) + sign + right.substring(place + 1);
    assertThat(Iban.find(wrong).isPresent()).isEqualTo(wrong.equals(right));
  }

  @Property(tries = 300)
  void small_letters_and_spaces_mean_the_same(@ForAll("ibans") String right) {
    String written = Iban.parse(right).grouped().toLowerCase(Locale.ROOT);
    assertThat(Iban.parse(written).text()).isEqualTo(right);
  }

  @Test
  void a_kenyan_account_has_bank_and_branch() {
    LocalAccount account = LocalAccount.find("ke", "01 / 094", "1100 4567-89").orElseThrow();
    assertThat(account.bankCode()).isEqualTo("01094");
    assertThat(account.toString()).isEqualTo("KE 01094 •••• 6789");
    assertThat(LocalAccount.find("KE", "1094", "1100456789")).isEmpty();
    assertThat(LocalAccount.find("KE", "01094", "11A0456789")).isEmpty();
    assertThat(LocalAccount.find("KE", "01094", "11004")).isEmpty();
    assertThat(LocalAccount.find("QQ", "01094", "1100456789")).isEmpty();
  }

  @Test
  void a_country_with_ibans_has_no_other_numbers() {
    assertThat(LocalAccount.find("DE", "37040044", "0532013000")).isEmpty();
    assertThat(LocalAccount.find("US", "021000021", "123456789")).isPresent();
  }

  @Test
  void a_bank_is_known_by_its_code() {
    assertThat(Bic.find("deutdeff").orElseThrow().country()).isEqualTo("DE");
    assertThat(Bic.find("KCBLKENX 12n").orElseThrow().text()).isEqualTo("KCBLKENX12N");
    assertThat(Bic.find("DEUTDEF")).isEmpty();
    assertThat(Bic.find("DEUTZZFF")).isEmpty();
    assertThat(Bic.find("DEUTDEFF50")).isEmpty();
  }

  @Test
  void euros_go_by_the_rules_of_their_area_where_these_hold() {
    assertThat(Iban.parse("DE89370400440532013000").isSepa()).isTrue();
    assertThat(Iban.parse("TR330006100519786457841326").isSepa()).isFalse();
  }

  @Provide
  Arbitrary<String> ibans() {
    return Arbitraries.of("DE", "FR", "MT", "NO", "LC", "GB")
        .flatMap(
            country ->
                Arbitraries.strings()
                    .withChars(SIGNS)
                    .ofLength(IbanCountries.lengthOf(country) - 4)
                    .map(rest -> country + checkDigits(country, rest) + rest));
  }

  private static String checkDigits(String country, String rest) {
    long remainder = 0;
    for (char sign : (rest + country + "00").toCharArray()) {
      int value = Character.digit(sign, 36);
      remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
    }
    return String.format(Locale.ROOT, "%02d", 98 - remainder);
  }
}
