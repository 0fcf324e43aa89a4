package com.aetherial.wallet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads username, amount and reason from comma-separated text, with or without a heading. */
final class GrantFile {
  private static final int COLUMNS = 3;
  private static final int ROWS_MAX = 1_000;
  private static final int BYTES_MAX = 256 * 1024;
  private static final String HEADING = "username";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private GrantFile() {}

  static List<GrantRow> rows(String csv) {
    String text = csv.startsWith(BYTE_ORDER_MARK) ? csv.substring(1) : csv;
    if (text.getBytes(StandardCharsets.UTF_8).length > BYTES_MAX) {
      throw new MalformedGrants("large", "The file is larger than 256 KiB. Split it.");
    }
    List<GrantRow> rows = new ArrayList<>();
    try (var parser =
        CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get().parse(new StringReader(text))) {
      for (CSVRecord one : parser) {
        if (one.getRecordNumber() > 1 || !isHeading(one)) {
          rows.add(row(one));
        }
        if (rows.size() > ROWS_MAX) {
          throw new MalformedGrants("many", "The file has more than 1,000 rows. Split it.");
        }
      }
    } catch (IOException | UncheckedIOException | IllegalStateException unreadable) {
      throw new MalformedGrants(
          "no-csv", "This is not comma-separated text: check the quotation marks.");
    }
    if (rows.isEmpty()) {
      throw new MalformedGrants("empty", "There is no row. Write username, amount and reason.");
    }
    return rows;
  }

  private static boolean isHeading(CSVRecord one) {
    return one.get(0).strip().toLowerCase(Locale.ROOT).equals(HEADING);
  }

  private static GrantRow row(CSVRecord one) {
    String problem =
        one.size() == COLUMNS ? null : "Write three columns: username, amount and reason.";
    return new GrantRow(
        one.getRecordNumber(), column(one, 0), column(one, 1), column(one, 2), problem);
  }

  private static String column(CSVRecord one, int index) {
    return index < one.size() ? one.get(index).strip() : "";
  }
}
