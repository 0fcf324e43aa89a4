package com.aetherial.ledger;

import com.aetherial.kernel.Moments;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The books of everybody, for those who look after them. The caller asks who may. */
@Stateless
public class SystemJournal {
  static final String COLUMNS =
      "select t.id, t.kind::text, t.amount, array_to_string(array(select distinct a.owner_id"
          + "   from ledger.account a where a.id = any (t.accounts) and a.owner_id is not null),"
          + "   ','), t.asked_by, t.description, concat_ws(' ', t.reference_type, t.reference_id),"
          + " t.request_key, t.effective_at, t.recorded_at, t.seq from ledger.transfer t ";
  static final int RECORDED_AT = 9;

  /** Of a transfer among thousands only these are looked at for who else took part. */
  private static final int LEGS_MAX = 32;

  private static final int OTHERS_MAX = 8;

  @Inject SystemReading system;

  /** The last transfers, newest first. */
  public List<BookedTransfer> latest(int limit) {
    return system.rows(COLUMNS + "order by t.seq desc limit ?1", limit).stream()
        .map(SystemJournal::transfer)
        .toList();
  }

  /** A transfer; empty when there is none of this name. */
  public Optional<BookedTransfer> find(UUID id) {
    return system.rows(COLUMNS + "where t.id = cast(?1 as uuid)", id.toString()).stream()
        .map(SystemJournal::transfer)
        .findFirst();
  }

  /** What the transfer undid and what undid it; empty when there is none of this name. */
  public Optional<ReversalLinks> linksOf(UUID id) {
    return system
        .rows(
            "select t.reverses, t.refunds, (select r.id from ledger.transfer r"
                + "   where r.reverses = t.id) from ledger.transfer t"
                + " where t.id = cast(?1 as uuid)",
            id.toString())
        .stream()
        .map(row -> new ReversalLinks((UUID) row[0], (UUID) row[1], (UUID) row[2]))
        .findFirst();
  }

  /** The postings of a transfer in the order of its legs; they sum to zero. */
  public List<BookedPosting> postingsOf(UUID id) {
    return system
        .rows(
            "select a.owner_id, a.kind, a.stripe, p.amount, p.balance_after"
                + " from ledger.transfer t"
                + " cross join lateral unnest(t.accounts) with ordinality leg (account_id, place)"
                + " join ledger.posting p on p.account_id = leg.account_id"
                + "   and p.recorded_at = t.recorded_at and p.seq = t.seq"
                + " join ledger.account a on a.id = p.account_id"
                + " where t.id = cast(?1 as uuid) order by leg.place",
            id.toString())
        .stream()
        .map(SystemJournal::posting)
        .toList();
  }

  /**
   * What transfers changed for each person, in the order of the books.
   *
   * @param after the last number that is known already
   * @param until when everything was settled; nothing beyond the first later transfer is read
   * @param limit the most transfers
   */
  public List<PersonalLine> onwards(long after, Instant until, int limit) {
    return system
        .rows(
            "select t.seq, t.id, m.owner_id, t.kind::text, m.amount,"
                + " array_to_string(array_remove(o.ids, m.owner_id), ','),"
                + " t.description, t.recorded_at"
                + " from (select * from ledger.transfer where seq > ?1 and seq < coalesce((select"
                + "   min(seq) from ledger.transfer where seq > ?1"
                + "   and recorded_at >= cast(?2 as timestamptz)), 9223372036854775807)"
                + "   order by seq limit ?3) t"
                + " cross join lateral (select array(select distinct b.owner_id"
                + "   from ledger.account b where b.id = any (trim_array(t.accounts,"
                + "     greatest(cardinality(t.accounts) - cast(?4 as integer), 0)))"
                + "   and b.owner_id is not null limit ?5) as ids offset 0) o"
                + " left join lateral (select a.owner_id, cast(sum(l.amount) as bigint) as amount"
                + "   from unnest(t.accounts, t.amounts) l (account_id, amount)"
                + "   join ledger.account a on a.id = l.account_id where a.owner_id is not null"
                + "   group by a.owner_id) m on true order by t.seq",
            after,
            until.toString(),
            limit,
            LEGS_MAX,
            OTHERS_MAX)
        .stream()
        .map(PersonalLine::of)
        .toList();
  }

  static BookedTransfer transfer(Object[] row) {
    String people = Objects.toString(row[3], "");
    return new BookedTransfer(
        (UUID) row[0],
        TransferKind.valueOf((String) row[1]),
        BalancesReading.coins(row[2]),
        people.isEmpty()
            ? List.of()
            : Arrays.stream(people.split(",", -1)).map(UUID::fromString).toList(),
        (UUID) row[4],
        (String) row[5],
        Objects.toString(row[6], ""),
        (String) row[7],
        Moments.of(row[8]),
        Moments.of(row[RECORDED_AT]));
  }

  private static BookedPosting posting(Object[] row) {
    return new BookedPosting(
        (UUID) row[0],
        (String) row[1],
        ((Number) row[2]).intValue(),
        BalancesReading.coins(row[3]),
        BalancesReading.coins(row[4]));
  }
}
