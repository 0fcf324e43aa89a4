package com.aetherial.wallet.web;

import com.aetherial.kernel.SpreadsheetText;
import com.aetherial.ledger.entity.Coins;
import com.aetherial.wallet.StatementLine;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A statement for spreadsheets and for programs that keep accounts (RFC 4180). */
final class StatementCsv implements StatementForm {
  private static final String[] COLUMNS = {
    "date", "id", "kind", "direction", "counterparty", "note", "amount", "balance", "reference"
  };
  private static final char BYTE_ORDER_MARK = '\uFEFF';

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
        SpreadsheetText.harmless(line.counterparty()),
        SpreadsheetText.harmless(line.note()),
        line.amount(),
        line.balance(),
        SpreadsheetText.harmless(line.reference()));
  }

  @Override
  public void end(Coins closing) throws IOException {
    printer.flush();
  }
}
