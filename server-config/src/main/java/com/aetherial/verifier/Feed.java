package com.aetherial.verifier;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one table in the order of the chain. The first column is the block, the second the
 * number; the fields of an entry are its word and all columns from the given one on.
 */
final class Feed implements AutoCloseable {
  private static final String JOINED =
      "select coalesce(x.block, %d) as block, e.seq%s from %s e"
          + " left join ledger.block_entry x on x.seq = e.seq order by 1, 2";
  private static final int FIRST_SAID = 3;

  private final String word;
  private final int columns;
  private final int firstField;
  private final Rows rows;
  private long seen;

  private Feed(Snapshot snapshot, String word, String table, int firstField, List<String> columns)
      throws SQLException {
    this.word = word;
    this.columns = columns.size() + FIRST_SAID - 1;
    this.firstField = firstField;
    this.rows =
        snapshot.rows(
            JOINED.formatted(
                Place.UNSEALED,
                columns.stream().map(", "::concat).collect(Collectors.joining()),
                table));
  }

  /** Entries begin with their number. */
  static Feed ofEntries(Snapshot snapshot, String word, String table, String... columns)
      throws SQLException {
    return new Feed(snapshot, word, "ledger." + table, FIRST_SAID - 1, List.of(columns));
  }

  /** Entries that this database is too old to have. */
  static Feed ofNothing(Snapshot snapshot, String word) throws SQLException {
    String none = "(select 0::bigint as seq where false)";
    return new Feed(snapshot, word, none, FIRST_SAID - 1, List.of());
  }

  /** Postings have no number of their own. */
  static Feed ofPostings(Snapshot snapshot, String... columns) throws SQLException {
    return new Feed(snapshot, "posting", "ledger.posting", FIRST_SAID, List.of(columns));
  }

  /** The moment in microseconds; one that is not finite has no number. */
  static String micros(String column) {
    return "case when isfinite(e.%1$s) then (extract(epoch from e.%1$s) * 1000000)::bigint end"
        .formatted(column);
  }

  Place place() throws SQLException {
    return rows.present() ? new Place(rows.number(1), rows.number(2)) : Place.END;
  }

  boolean present() {
    return rows.present();
  }

  /** The fields of this row, ready to be framed; then moves on. */
  List<@Nullable String> take() throws SQLException {
    List<@Nullable String> fields = new ArrayList<>(columns);
    fields.add(word);
    for (int column = firstField; column <= columns; column++) {
      fields.add(rows.text(column));
    }
    rows.next();
    seen++;
    return fields;
  }

  long seen() {
    return seen;
  }

  @Override
  public void close() throws SQLException {
    rows.close();
  }
}
