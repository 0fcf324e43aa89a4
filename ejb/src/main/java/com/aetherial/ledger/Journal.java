package com.aetherial.ledger;

import com.aetherial.kernel.Cursor;
import com.aetherial.kernel.Moments;
import com.aetherial.kernel.Page;
import com.aetherial.kernel.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The books of one person, line by line; a far page costs as much as the first. */
@Stateless
public class Journal {
  private static final String COLUMNS =
      "select l.seq, l.recorded_at, l.transfer_id, l.kind, l.amount, l.balance,"
          + " array_to_string(l.counterparts, ','), l.description,"
          + " concat_ws(':', l.reference_type, l.reference_id),"
          + " case when l.effective_at < l.recorded_at then l.effective_at end from "
          + Books.IN_THE_NAME_OF;
  private static final int LINES_OF_A_MOMENT = 200;
  private static final int LINES_AT_ONCE = 500;

  @Inject Books books;

  /**
   * A person's transfers, newest first.
   *
   * @throws com.aetherial.kernel.MalformedCursor when the cursor is none of this list's
   */
  public Page<JournalLine> of(UUID person, JournalFilter filter, PageRequest request) {
    Cursor<Long> cursor = Cursor.parse(request.cursor(), Long::valueOf);
    boolean isNewer = cursor != null && cursor.isNewer();
    List<Object[]> rows =
        new ArrayList<>(rows(person, filter, cursor, isNewer, request.limit() + 1));
    boolean hasMore = rows.size() > request.limit();
    if (hasMore) {
      rows.remove(rows.size() - 1);
    }
    if (isNewer) {
      Collections.reverse(rows);
    }
    boolean hasOlder = isNewer || hasMore;
    boolean hasNewer = isNewer ? hasMore : cursor != null;
    return new Page<>(
        rows.stream().map(Journal::line).toList(),
        hasOlder ? cursorAt(rows, rows.size() - 1, false) : null,
        hasNewer ? cursorAt(rows, 0, true) : null);
  }

  /**
   * The next lines of a person's transfers, oldest first; for those who read all of a period. Its
   * cursor is that of the last line, and null when there are no more.
   *
   * @throws com.aetherial.kernel.MalformedCursor when the cursor is none of this list's
   */
  public Page<JournalLine> onwards(UUID person, JournalFilter filter, @Nullable String cursor) {
    Cursor<Long> start = Cursor.parse(cursor, Long::valueOf);
    List<Object[]> rows = rows(person, filter, start, true, LINES_AT_ONCE);
    return new Page<>(
        rows.stream().map(Journal::line).toList(),
        rows.size() < LINES_AT_ONCE ? null : cursorAt(rows, rows.size() - 1, true),
        null);
  }

  /**
   * One of a person's transfers; empty when they took no part in it. The inner {@code offset 0}
   * keeps the planner from reading the transfer before row security knows the reader.
   */
  public Optional<JournalLine> find(UUID person, UUID transferId) {
    List<?> rows =
        books
            .query(
                COLUMNS
                    + " cross join lateral (select recorded_at from ledger.transfer"
                    + "   where id = cast(?2 as uuid) and reader.id is not null offset 0) t"
                    + " cross join lateral ledger.statement(reader.id, null, null,"
                    + "   t.recorded_at, t.recorded_at + interval '1 microsecond', null, null,"
                    + "   false, ?3) l where l.transfer_id = cast(?2 as uuid)")
            .setParameter(1, person.toString())
            .setParameter(2, transferId.toString())
            .setParameter(3, LINES_OF_A_MOMENT)
            .getResultList();
    return rows.stream().map(row -> line((Object[]) row)).findFirst();
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> rows(
      UUID person,
      JournalFilter filter,
      @Nullable Cursor<Long> cursor,
      boolean isNewer,
      int limit) {
    return books
        .query(
            COLUMNS
                + " cross join lateral ledger.statement(reader.id, cast(?2 as text[]), ?3,"
                + " cast(?4 as timestamptz), cast(?5 as timestamptz), cast(?6 as timestamptz),"
                + " cast(?7 as bigint), ?8, ?9) l")
        .setParameter(1, person.toString())
        .setParameter(2, kinds(filter))
        .setParameter(3, direction(filter))
        .setParameter(4, Objects.toString(filter.from(), null))
        .setParameter(5, Objects.toString(filter.to(), null))
        .setParameter(6, cursor == null ? null : cursor.at().toString())
        .setParameter(7, cursor == null ? null : Long.toString(cursor.key()))
        .setParameter(8, isNewer)
        .setParameter(9, limit)
        .getResultList();
  }

  static @Nullable String kinds(JournalFilter filter) {
    return filter.kinds().isEmpty()
        ? null
        : SqlArray.of(filter.kinds().stream().map(Enum::name).toList());
  }

  static @Nullable String direction(JournalFilter filter) {
    return filter.credits() == null ? null : filter.credits() ? "IN" : "OUT";
  }

  private static @Nullable String cursorAt(List<Object[]> rows, int index, boolean isNewer) {
    if (rows.isEmpty()) {
      return null;
    }
    Object[] row = rows.get(index);
    return new Cursor<>(isNewer, Moments.of(row[1]), ((Number) row[0]).longValue()).text();
  }

  private static JournalLine line(Object[] row) {
    String counterparts = Objects.toString(row[6], "");
    return new JournalLine(
        (UUID) row[2],
        TransferKind.valueOf((String) row[3]),
        BalancesReading.coins(row[4]),
        BalancesReading.coins(row[5]),
        counterparts.isEmpty()
            ? List.of()
            : Arrays.stream(counterparts.split(",", -1)).map(UUID::fromString).toList(),
        (String) row[7],
        (String) row[8],
        Moments.of(row[1]),
        Moments.ofNullable(row[9]));
  }
}
