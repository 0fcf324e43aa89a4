package com.aetherial.wallet.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.kernel.Languages;
import com.aetherial.ledger.entity.Coins;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StatementPdfTest {
  private static final int LINES = 100;

  @Test
  void the_first_page_says_whose_it_is_and_what_there_was() throws IOException {
    assertThat(page(statement(), 1))
        .contains("Statement of Aetherial coins")
        .contains("Jürgen Groß (@juergen)")
        .contains("2026-01-01 00:00 – 2027-01-01 00:00")
        .contains("Opening balance: 100.00 AEC")
        .contains("Page 1");
  }

  @Test
  void every_page_has_its_number_and_the_header_of_the_table() throws IOException {
    byte[] pdf = statement();
    int pages = new PdfReader(pdf).getNumberOfPages();
    assertThat(pages).isGreaterThan(2);
    for (int number = 1; number <= pages; number++) {
      assertThat(page(pdf, number)).contains("Page " + number);
    }
    assertThat(page(pdf, 2)).contains("Counterparty");
    assertThat(page(pdf, pages)).contains("Closing balance: 112.50 AEC");
  }

  @Test
  void arrows_and_umlauts_are_letters_and_what_no_font_has_leaves_a_mark() throws IOException {
    var fonts = new PaperFonts(false);
    assertThat(fonts.shown("Größe → ÄÖÜ ß €\nx")).isEqualTo("Größe → ÄÖÜ ß € x");
    assertThat(fonts.shown("party 🎉!")).matches("party [^\\p{L}\\s]!");
    assertThat(fonts.shown(null)).isEmpty();
    assertThat(page(statement(), 1)).contains("→");
  }

  @Test
  void arabic_runs_from_right_to_left_in_joined_letters() throws IOException {
    String shown = page(statement("ar", null), 1);
    assertThat(shown).contains(joined("ﻛﺸﻒ")).contains("AEC 100.00").contains("-12.50");
    assertThat(plain(shown)).contains("كشف").doesNotContain("�");
  }

  @Test
  void an_arabic_name_is_a_name_on_an_english_page_too() throws IOException {
    String shown = page(statement("en", "سارة"), 1);
    assertThat(plain(shown)).contains("سارة");
    assertThat(shown).contains("Jürgen Groß (@juergen)");
  }

  /** As the letters stand on the paper, from left to right. */
  private static String joined(String letters) {
    return new StringBuilder(letters).reverse().toString();
  }

  /** What a reader of Arabic makes of it. */
  private static String plain(String shown) {
    return Normalizer.normalize(joined(shown), Normalizer.Form.NFKC);
  }

  private static byte[] statement() {
    return statement("en", null);
  }

  private static byte[] statement(String language, @Nullable String friend) {
    var out = new ByteArrayOutputStream();
    boolean isRightToLeft = Languages.isRightToLeft(Locale.forLanguageTag(language));
    var pdf = new StatementPdf(out, Paper.head(), Paper.texts(language), isRightToLeft);
    if (friend != null) {
      pdf.line(Paper.line(0, friend, friend));
    }
    for (int number = 1; number <= LINES; number++) {
      pdf.line(Paper.line(number));
    }
    pdf.end(Coins.parse("112.50"));
    return out.toByteArray();
  }

  private static String page(byte[] pdf, int number) throws IOException {
    return new PdfTextExtractor(new PdfReader(pdf)).getTextFromPage(number);
  }
}
