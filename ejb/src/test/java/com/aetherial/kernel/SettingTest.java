package com.aetherial.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Values of settings have one form and keep their bounds. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SettingTest {
  private static final Setting COINS = Setting.coins("shop.least", 25_000, 100, 1_000_000);
  private static final Setting WORD = Setting.choice("shop.sink", "RECYCLE", "BURN");
  private static final Setting LIFE =
      Setting.duration("shop.life", Duration.ofDays(1), Duration.ofMinutes(5), Duration.ofDays(7));

  @Test
  void values_are_kept_in_one_form() {
    assertThat(COINS.written(" 12.5 ")).isEqualTo("12.50");
    assertThat(LIFE.written("PT120M")).isEqualTo("PT2H");
    assertThat(Setting.flag("shop.open", true).written("TRUE")).isEqualTo("true");
    assertThat(Setting.whole("shop.days", 7, 0, 30).written("007")).isEqualTo("7");
    assertThat(WORD.written("BURN")).isEqualTo("BURN");
  }

  @Test
  void values_beyond_the_bounds_or_of_another_kind_are_refused_with_a_sentence() {
    refused(COINS, "0.99", "between 1.00 and 10000.00");
    refused(COINS, "1.234", "at most two places");
    refused(LIFE, "PT1M", "between PT5M and PT168H");
    refused(LIFE, "a day", "duration such as");
    refused(WORD, "KEEP", "one of RECYCLE, BURN");
    refused(Setting.flag("shop.open", true), "yes", "true or false");
    refused(Setting.whole("shop.days", 7, 0, 30), "99999999999999999999", "whole number");
    refused(Setting.text("shop.name", "A", 3), "ABCD", "between 0 and 3 characters");
    refused(Setting.text("shop.name", "A", 30), "A\nB", "one line");
  }

  @Test
  void what_was_chosen_counts_and_else_what_is_usual() {
    var values = new SettingValues();
    assertThat(values.whole(COINS)).isEqualTo(25_000);
    values.renew(Map.of("shop.least", "300.00", "shop.life", "PT1H"));
    assertThat(values.whole(COINS)).isEqualTo(30_000);
    assertThat(values.duration(LIFE)).isEqualTo(Duration.ofHours(1));
    values.renew(Map.of());
    assertThat(values.text(COINS)).isEqualTo("250.00");
    assertThat(values.text(WORD)).isEqualTo("RECYCLE");
  }

  @Test
  void a_key_without_its_module_is_a_mistake() {
    assertThatThrownBy(() -> Setting.flag("open", true))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void refused(Setting setting, String value, String sentence) {
    assertThatThrownBy(() -> setting.written(value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(sentence);
  }
}
