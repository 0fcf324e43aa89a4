package com.aetherial.wallet.web;

import com.aetherial.kernel.SpreadsheetText;
import com.aetherial.ledger.entity.Coins;
import com.aetherial.wallet.StatementLine;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** A statement for spreadsheets and for programs that keep accounts (RFC 4180). */
final class StatementCsv implements StatementForm {
  private static final List<String> COLUMNS =
      List.of(
          "date",
          "id",
          "kind",
          "direction",
          "counterparty",
          "note",
          "amount",
          "balance",
          "reference");
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final CSVPrinter printer;
  private final @Nullable UnaryOperator<String> words;

  /**
   * Begins the file.
   *
   * @param separator between the cells; spreadsheets of some languages want a semicolon
   * @param withMark whether old spreadsheets shall see by its first bytes that it is UTF-8
   * @param words the words of a message key, for people; null for programs, which want one form
   */
  StatementCsv(
      OutputStream out, char separator, boolean withMark, @Nullable UnaryOperator<String> words)
      throws IOException {
    this.words = words;
    var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    if (withMark) {
      writer.write(BYTE_ORDER_MARK);
    }
    printer =
        new CSVPrinter(
            writer, CSVFormat.RFC4180.builder().setDelimiter(separator).setHeader(header()).get());
  }

  private String[] header() {
    return COLUMNS.stream().map(name -> said("wallet.csv.", name)).toArray(String[]::new);
  }

  private String said(String prefix, String code) {
    return words == null ? code : words.apply(prefix + code);
  }

  @Override
  public void line(StatementLine line) throws IOException {
    printer.printRecord(
        line.recordedAt(),
        line.id(),
        said("wallet.kind.", line.kind()),
        said("wallet.filter.direction.", line.direction().name()),
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
