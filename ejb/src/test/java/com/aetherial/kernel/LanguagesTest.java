package com.aetherial.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LanguagesTest {
  @Test
  void english_comes_first() {
    assertThat(Languages.all()).startsWith(Locale.ENGLISH).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "xx-Klingon", "*", "q=;;", "tlh, sux;q=0.5"})
  void who_asks_for_what_nobody_speaks_gets_english(String accepted) {
    assertThat(Languages.best(accepted)).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void a_language_is_found_by_its_code_only() {
    assertThat(Languages.of("en")).contains(Locale.ENGLISH);
    assertThat(Languages.of("../../secret")).isEmpty();
    assertThat(Languages.of(null)).isEmpty();
  }

  @Test
  void the_direction_is_that_of_the_languages_own_name() {
    assertThat(Languages.isRightToLeft(Locale.GERMAN)).isFalse();
    assertThat(Languages.isRightToLeft(Locale.forLanguageTag("ar"))).isTrue();
    assertThat(Languages.isRightToLeft(Locale.forLanguageTag("he"))).isTrue();
  }
}
