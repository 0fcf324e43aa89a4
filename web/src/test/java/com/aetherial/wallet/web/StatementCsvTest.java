package com.aetherial.wallet.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.ledger.entity.Coins;
import com.aetherial.wallet.StatementLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StatementCsvTest {
  @Test
  void a_row_has_the_cells_that_the_header_names() throws IOException {
    assertThat(written(',', false, Paper.line(2)))
        .isEqualTo(
            "date,id,kind,direction,counterparty,note,amount,balance,reference\r\n"
                + "2026-01-01T00:00:02Z,00000000-0000-0002-0000-000000000002,TRANSFER,IN,grace,"
                + "\"Lunch → Tuesday, thank you\",12.50,112.50,order:2\r\n");
  }

  @Test
  void people_get_words_in_their_language() throws IOException {
    var out = new ByteArrayOutputStream();
    var csv = new StatementCsv(out, ';', false, Paper.texts("de"));
    csv.line(Paper.line(2));
    csv.end(Coins.ZERO);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("Datum;Kennung;Art;Richtung;Gegenseite;Notiz;Betrag;Saldo;Referenz\r\n")
        .contains(";Überweisung;Eingang;grace;");
  }

  @Test
  void a_spreadsheet_that_wants_semicolons_and_a_mark_gets_them() throws IOException {
    String csv = written(';', true, Paper.line(2));
    assertThat(csv).startsWith("\uFEFFdate;id;kind").contains(";12.50;112.50;");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+49 170", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "=cmd|'/c calc'!A0"})
  void a_text_that_would_be_a_formula_stays_a_text(String note) throws IOException {
    CSVRecord row = read(written(',', false, Paper.line(2, note, note)));
    assertThat(row.get("note")).isEqualTo("'" + note);
    assertThat(row.get("counterparty")).isEqualTo("'" + note);
  }

  @Test
  void an_amount_stays_a_number_with_its_sign() throws IOException {
    assertThat(read(written(',', false, Paper.line(3))).get("amount")).isEqualTo("-12.50");
  }

  @Test
  void what_nobody_said_is_an_empty_cell_and_quotes_survive() throws IOException {
    CSVRecord row = read(written(',', false, Paper.line(0, null, "say \"please\"\nnow")));
    assertThat(row.get("counterparty")).isEmpty();
    assertThat(row.get("reference")).isEmpty();
    assertThat(row.get("note")).isEqualTo("say \"please\"\nnow");
  }

  private static String written(char separator, boolean withMark, StatementLine line)
      throws IOException {
    var out = new ByteArrayOutputStream();
    var csv = new StatementCsv(out, separator, withMark, null);
    csv.line(line);
    csv.end(Coins.ZERO);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static CSVRecord read(String csv) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    List<CSVRecord> rows = format.parse(new StringReader(csv)).getRecords();
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }
}
