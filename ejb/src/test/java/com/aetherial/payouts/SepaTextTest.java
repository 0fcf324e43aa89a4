package com.aetherial.payouts;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of people everywhere are written so that every bank takes them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SepaTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jörg Müßig | Joerg Muessig",
        "ŁUKASZ ŻÓŁĆ | LUKASZ ZOLC",
        "Åse Ærø Þór | Aase Aeroe Thor",
        "Nguyễn Văn Đức | Nguyen Van Duc",
        "Αθηνά Παπαδοπούλου | Athina Papadopoyloy",
        "Щербаков Юрий | Shterbakov Yuriy",
        "Wanjikũ wa Ngũgĩ | Wanjiku wa Ngugi",
        "Smith & Sons_Ltd. | Smith + Sons-Ltd.",
        "//a//b/ | a/b",
        "oﬃce ① | office 1",
        "ﬁne ① | fine 1",
        "日本 Ltd | .. Ltd"
      })
  void letters_become_what_banks_agree_on(String written, String expected) {
    assertThat(SepaText.of(written, 70)).isEqualTo(expected);
  }

  @Test
  void whatever_stands_between_words_becomes_a_space() {
    assertThat(SepaText.of("x\t\n\u00a0y", 70)).isEqualTo("x y");
    assertThat(SepaText.of("\u200f\u0001", 70)).isEqualTo("..");
    assertThat(SepaText.isReadable("日本")).isFalse();
  }

  @Property
  void whatever_comes_only_the_agreed_signs_go(
      @ForAll String written, @ForAll @IntRange(min = 1, max = 140) int most) {
    String text = SepaText.of(written, most);
    assertThat(text).matches("[A-Za-z0-9/\\-?:().,'+ ]*").hasSizeLessThanOrEqualTo(most);
    assertThat(text).doesNotContain("//").doesNotStartWith("/").doesNotEndWith("/");
    assertThat(SepaText.of(text, most)).isEqualTo(text);
  }
}
