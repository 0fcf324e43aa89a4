package com.aetherial.ledger;

import static java.util.stream.Collectors.joining;

import com.aetherial.ledger.entity.Coins;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** What the books say of moments and periods that have passed. */
@Stateless
public class Past {
  private static final String PERIOD = "cast(?2 as timestamptz), cast(?3 as timestamptz)";

  @Inject Books books;

  /** What a person had at a moment, the transfers of that very microsecond included. */
  public PastBalances balances(UUID person, Instant moment, Basis basis) {
    Object[] row =
        (Object[])
            books
                .query(
                    "select promo, cash, earned, debt from "
                        + Books.IN_THE_NAME_OF
                        + " cross join lateral ledger.buckets_at(reader.id,"
                        + " cast(?2 as timestamptz), ?3) b")
                .setParameter(1, person.toString())
                .setParameter(2, moment.toString())
                .setParameter(3, basis.name())
                .getSingleResult();
    Map<Bucket, Coins> buckets = new EnumMap<>(Bucket.class);
    buckets.put(Bucket.PROMO, BalancesReading.coins(row[0]));
    buckets.put(Bucket.CASH, BalancesReading.coins(row[1]));
    buckets.put(Bucket.EARNED, BalancesReading.coins(row[2]));
    Coins total = buckets.values().stream().reduce(Coins.ZERO, Coins::plus);
    return new PastBalances(total, BalancesReading.coins(row[3]), buckets);
  }

  /** What came in and what went out from a moment on and before another, on days that had any. */
  public List<DayFlow> flows(UUID person, Instant from, Instant to) {
    List<?> rows =
        books
            .query(
                "select cast(day as text), income, spending from "
                    + Books.IN_THE_NAME_OF
                    + " cross join lateral ledger.flow_of_days(reader.id, "
                    + PERIOD
                    + ") f")
            .setParameter(1, person.toString())
            .setParameter(2, from.toString())
            .setParameter(3, to.toString())
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(Past::flow).toList();
  }

  private static DayFlow flow(Object[] row) {
    return new DayFlow(
        LocalDate.parse((String) row[0]),
        BalancesReading.coins(row[1]),
        BalancesReading.coins(row[2]));
  }

  /** What a person did with coins in all their time. */
  public Lifetime lifetime(UUID person) {
    String counted = " cross join lateral ledger.lifetime(reader.id) l";
    var query = books.query("select l.* from " + Books.IN_THE_NAME_OF + counted);
    Object[] row = (Object[]) query.setParameter(1, person.toString()).getSingleResult();
    return new Lifetime(
        BalancesReading.coins(row[0]),
        BalancesReading.coins(row[1]),
        BalancesReading.coins(row[2]),
        BalancesReading.coins(row[3]),
        BalancesReading.coins(row[4]),
        (Boolean) row[5]);
  }

  /** What a person has sent to others since a moment. */
  public Coins sent(UUID person, Instant since) {
    Object sum =
        books
            .query(
                "select s.sent from "
                    + Books.IN_THE_NAME_OF
                    + " cross join lateral (select coalesce(-sum(p.amount), 0) as sent"
                    + " from ledger.account a join ledger.posting p on p.account_id = a.id"
                    + " and p.kind = 'TRANSFER' and not p.credit"
                    + " and p.recorded_at >= cast(?2 as timestamptz)"
                    + " where a.owner_id = reader.id and a.currency = 'AEC') s")
            .setParameter(1, person.toString())
            .setParameter(2, since.toString())
            .getSingleResult();
    return BalancesReading.coins(sum);
  }

  /** Whether a person has ever sent something to somebody. */
  public boolean hasSent(UUID person) {
    return (Boolean)
        books
            .query(
                "select s.done from "
                    + Books.IN_THE_NAME_OF
                    + " cross join lateral (select exists (select from ledger.account a"
                    + " join ledger.posting p on p.account_id = a.id"
                    + " and p.kind = 'TRANSFER' and not p.credit"
                    + " where a.owner_id = reader.id and a.currency = 'AEC') as done) s")
            .setParameter(1, person.toString())
            .getSingleResult();
  }

  /**
   * The most that somebody has given by hand to one of these people since a moment. Two who ask at
   * once for the same giver ask one after the other, until the end of the transaction: the second
   * sees what the first has done, whichever stripes the coins went to.
   */
  public Coins mostGiven(UUID giver, Set<UUID> receivers, Instant since) {
    books
        .query("select cast(ledger.stand_in_line(cast(?1 as uuid)) as text)")
        .setParameter(1, giver.toString())
        .getSingleResult();
    Object most =
        books
            .query(
                "select ledger.most_given(cast(?1 as uuid), cast(?2 as uuid[]),"
                    + " cast(?3 as timestamptz))")
            .setParameter(1, giver.toString())
            .setParameter(2, receivers.stream().map(UUID::toString).collect(joining(",", "{", "}")))
            .setParameter(3, since.toString())
            .getSingleResult();
    return BalancesReading.coins(most);
  }

  /**
   * How many lines the journal of a period has at most.
   *
   * @param period a filter with both of its moments
   * @param most where counting stops
   */
  public int lines(UUID person, JournalFilter period, int most) {
    Object count =
        books
            .query(
                "select s from "
                    + Books.IN_THE_NAME_OF
                    + " cross join lateral ledger.statement_size(reader.id,"
                    + " cast(?4 as text[]), ?5, "
                    + PERIOD
                    + ", ?6) s")
            .setParameter(1, person.toString())
            .setParameter(2, Objects.toString(period.from(), null))
            .setParameter(3, Objects.toString(period.to(), null))
            .setParameter(4, Journal.kinds(period))
            .setParameter(5, Journal.direction(period))
            .setParameter(6, most)
            .getSingleResult();
    return ((Number) count).intValue();
  }
}
