package com.aetherial.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of the CLDR's own table of plural rules. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PluralTest {
  @ParameterizedTest
  @CsvSource({
    "en, 0, OTHER",
    "en, 1, ONE",
    "en, 1.00, ONE",
    "en, -1, ONE",
    "en, 1.50, OTHER",
    "en, 2, OTHER",
    "de, 1, ONE",
    "de, 0, OTHER",
    "de, 21, OTHER",
    "ar, 0, ZERO",
    "ar, 0.00, ZERO",
    "ar, 1, ONE",
    "ar, 2.00, TWO",
    "ar, 3, FEW",
    "ar, 10, FEW",
    "ar, 11, MANY",
    "ar, 26, MANY",
    "ar, 99, MANY",
    "ar, 100, OTHER",
    "ar, 102, OTHER",
    "ar, 103, FEW",
    "ar, 110, FEW",
    "ar, 111, MANY",
    "ar, 1010, FEW",
    "ar, 10000, OTHER",
    "ar, 0.1, OTHER",
    "ar, 1.5, OTHER",
    "fr, 1, ONE"
  })
  void a_number_has_the_form_of_its_language(String language, BigDecimal number, Plural form) {
    assertThat(Plural.of(Locale.forLanguageTag(language), number)).isEqualTo(form);
  }
}
