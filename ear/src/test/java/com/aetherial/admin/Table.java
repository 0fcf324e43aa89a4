package com.aetherial.admin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * What a table beside the tests says.
 *
 * @param rows the cells of each line below the headings
 */
record Table(List<List<String>> rows) {
  static Table of(String resource) {
    try (InputStream file = Table.class.getResourceAsStream(resource)) {
      String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      return new Table(text.lines().skip(1).map(Table::cells).toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  List<String> column(int number) {
    return rows.stream().map(row -> row.get(number)).toList();
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
  }
}
