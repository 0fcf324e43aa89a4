package com.aetherial.ledger;

import com.aetherial.kernel.Cursor;
import com.aetherial.kernel.Moments;
import com.aetherial.kernel.Page;
import com.aetherial.kernel.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds transfers in the books of everybody. The caller asks who may. */
@Stateless
public class TransferSearch {
  private static final int LINKS_MAX = 50;
  private static final int SEQ = 10;

  @Inject SystemReading system;

  /**
   * The transfers that the filter lets through, newest first.
   *
   * @throws com.aetherial.kernel.MalformedCursor when the cursor is none of this list's
   */
  public Page<BookedTransfer> find(TransferFilter filter, PageRequest request) {
    Cursor<Long> from = Cursor.parse(request.cursor(), Long::valueOf);
    var query = new TransferQuery(filter, from, request.limit() + 1);
    List<Object[]> rows = system.rows(query.sql(), query.values());
    boolean hasMore = rows.size() > request.limit();
    List<Object[]> shown = hasMore ? rows.subList(0, request.limit()) : rows;
    String next = hasMore ? cursor(shown.get(shown.size() - 1)) : null;
    return new Page<>(shown.stream().map(SystemJournal::transfer).toList(), next, null);
  }

  /** What was booked for a cause, in the order of the books. */
  public List<BookedTransfer> bookedFor(String type, String id) {
    return system
        .rows(
            SystemJournal.COLUMNS
                + "where t.reference_id = ?1 and t.reference_type = ?2 order by t.seq limit ?3",
            id,
            type,
            LINKS_MAX)
        .stream()
        .map(SystemJournal::transfer)
        .toList();
  }

  /** The transfers that this one undoes or gives back, and those that do so to it. */
  public List<TransferLink> linksOf(UUID id) {
    return system
        .rows(
            "select 'REVERSES', t.reverses from ledger.transfer t where t.id = cast(?1 as uuid)"
                + "   and t.reverses is not null"
                + " union all select 'REFUNDS', t.refunds from ledger.transfer t"
                + "   where t.id = cast(?1 as uuid) and t.refunds is not null"
                + " union all select 'REVERSED_BY', t.id from ledger.transfer t"
                + "   where t.reverses = cast(?1 as uuid)"
                + " union all (select 'REFUNDED_BY', t.id from ledger.transfer t"
                + "   where t.refunds = cast(?1 as uuid) order by t.seq limit ?2)",
            id.toString(),
            LINKS_MAX)
        .stream()
        .map(row -> new TransferLink((String) row[0], (UUID) row[1]))
        .toList();
  }

  /** The hold that this transfer captured; empty when it captured none. */
  public Optional<CapturedHold> holdOf(UUID id) {
    return system
        .rows(
            "select h.amount, h.captured, h.released, h.request_key, h.placed_at"
                + " from ledger.hold h where h.transfer_id = cast(?1 as uuid)",
            id.toString())
        .stream()
        .map(TransferSearch::hold)
        .findFirst();
  }

  /** The key of the batch that this transfer was a line of; empty when it was none. */
  public Optional<String> batchOf(BookedTransfer transfer) {
    String whole = transfer.requestKey().replaceFirst(":[0-9]+$", "");
    return system
        .rows(
            "select b.request_key, 0 from ledger.other_key b where b.meaning = 'BATCH'"
                + " and b.request_key = ?1",
            whole)
        .stream()
        .map(row -> (String) row[0])
        .findFirst();
  }

  private static String cursor(Object[] row) {
    return new Cursor<>(
            false, Moments.of(row[SystemJournal.RECORDED_AT]), ((Number) row[SEQ]).longValue())
        .text();
  }

  private static CapturedHold hold(Object[] row) {
    return new CapturedHold(
        BalancesReading.coins(row[0]),
        BalancesReading.coins(row[1]),
        BalancesReading.coins(row[2]),
        (String) row[3],
        Moments.of(row[4]));
  }
}
