package com.aetherial.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.kernel.Languages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChangelogTest {
  @Test
  void every_language_tells_the_same_days_the_latest_first() {
    Changelog english = Changelog.in(Locale.ENGLISH);
    assertThat(english.releases()).isNotEmpty();
    assertThat(days(english)).isSortedAccordingTo((one, other) -> other.compareTo(one));
    for (Locale language : Languages.all()) {
      Changelog told = Changelog.in(language);
      assertThat(days(told)).as("%s", language).isEqualTo(days(english));
      for (int i = 0; i < told.releases().size(); i++) {
        assertThat(told.releases().get(i).changes())
            .as("%s", language)
            .hasSameSizeAs(english.releases().get(i).changes());
      }
    }
    assertThat(Changelog.in(Locale.GERMAN)).isNotEqualTo(english);
    assertThat(Changelog.in(Locale.JAPANESE)).isEqualTo(english);
  }

  private static List<LocalDate> days(Changelog log) {
    return log.releases().stream().map(Changelog.Release::day).toList();
  }
}
