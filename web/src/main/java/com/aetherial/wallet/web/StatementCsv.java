package com.aetherial.wallet.web;

import com.aetherial.ledger.entity.Coins;
import com.aetherial.wallet.StatementLine;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** A statement for spreadsheets and for programs that keep accounts (RFC 4180). */
final class StatementCsv implements StatementForm {
  private static final String[] COLUMNS = {
    "date", "id", "kind", "direction", "counterparty", "note", "amount", "balance", "reference"
  };
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String BEGINS_A_FORMULA = "=+-@\t\r\n";

  private final CSVPrinter printer;

  /**
   * Begins the file.
   *
   * @param separator between the cells; spreadsheets of some languages want a semicolon
   * @param withMark whether old spreadsheets shall see by its first bytes that it is UTF-8
   */
  StatementCsv(OutputStream out, char separator, boolean withMark) throws IOException {
    var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    if (withMark) {
      writer.write(BYTE_ORDER_MARK);
    }
    printer =
        new CSVPrinter(
            writer, CSVFormat.RFC4180.builder().setDelimiter(separator).setHeader(COLUMNS).get());
  }

  @Override
  public void line(StatementLine line) throws IOException {
    printer.printRecord(
        line.recordedAt(),
        line.id(),
        line.kind(),
        line.direction(),
        harmless(line.counterparty()),
        harmless(line.note()),
        line.amount(),
        line.balance(),
        harmless(line.reference()));
  }

  @Override
  public void end(Coins closing) throws IOException {
    printer.flush();
  }

  /**
   * A spreadsheet takes a text with such a beginning for a formula and would run what a stranger
   * wrote into a note; after an apostrophe it is text.
   */
  static String harmless(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return "";
    }
    return BEGINS_A_FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
  }
}
