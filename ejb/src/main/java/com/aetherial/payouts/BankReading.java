package com.aetherial.payouts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads what the bank desk shows. */
@ApplicationScoped
class BankReading {
  private static final String BATCHES =
      "select b.id, b.message_id, b.state, b.created_at, c.username,"
          + " cast(b.execution_date as text), b.payments,"
          + " b.control_sum, b.sums, encode(b.sha256, 'hex'),"
          + " b.four_eyes, r.username, b.downloads, b.sent_at, b.reason, t.open, t.settled,"
          + " t.booked, t.refused, t.returned from payouts.bank_batch b"
          + " join identity.person c on c.id = b.created_by"
          + " left join identity.person r on r.id = b.released_by,"
          + " lateral (select count(*) filter (where o.state = 'BATCHED') as open,"
          + " count(*) filter (where o.state = 'SETTLED') as settled,"
          + " count(*) filter (where o.state = 'REFUSED') as refused,"
          + " count(*) filter (where o.state = 'RETURNED') as returned,"
          + " count(*) filter (where exists (select from payouts.bank_line l"
          + " where l.end_to_end_id = o.end_to_end_id and l.status = 'BOOKED'"
          + " and l.outcome in ('APPLIED', 'KNOWN'))) as booked"
          + " from payouts.bank_order o where o.batch_id = b.id) t ";

  private static final String PAYMENTS =
      "select o.end_to_end_id, o.withdrawal_id, o.amount, o.currency, o.state, o.bank_status,"
          + " o.bank_reason, b.sent_at,"
          + " coalesce(cast(extract(day from now() - b.sent_at) as integer), 0)"
          + " from payouts.bank_order o left join payouts.bank_batch b on b.id = o.batch_id ";

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  List<BankBatchView> batches(int most) {
    return list(
            database
                .createNativeQuery(BATCHES + "order by b.id desc limit ?1")
                .setParameter(1, most))
        .stream()
        .map(BankRows::batch)
        .toList();
  }

  BankBatchView batch(UUID id) {
    return list(database.createNativeQuery(BATCHES + "where b.id = ?1").setParameter(1, id))
        .stream()
        .map(BankRows::batch)
        .findFirst()
        .orElseThrow(NoSuchPaymentFile::new);
  }

  /** The payments of a file, also those that wait for another one since it was cancelled. */
  List<BankPaymentView> payments(UUID batchId) {
    return list(
            database
                .createNativeQuery(
                    PAYMENTS
                        + "join payouts.bank_payment p on p.end_to_end_id = o.end_to_end_id"
                        + " where p.batch_id = ?1 order by p.number")
                .setParameter(1, batchId))
        .stream()
        .map(BankRows::payment)
        .toList();
  }

  /** What was sent and is not decided, oldest first. */
  List<BankPaymentView> open(int most) {
    return list(
            database
                .createNativeQuery(
                    PAYMENTS
                        + "where o.state = 'BATCHED' and b.state = 'SENT'"
                        + " order by b.sent_at, o.end_to_end_id limit ?1")
                .setParameter(1, most))
        .stream()
        .map(BankRows::payment)
        .toList();
  }

  /** What waits, and from where it is paid. */
  BankDeskView desk(List<DebtorAccount> accounts, String secondPersonAbove) {
    List<Object[]> rows =
        list(
            database.createNativeQuery(
                "select currency, count(*), sum(amount) from payouts.bank_order"
                    + " where state = 'QUEUED' group by currency order by currency"));
    return new BankDeskView(
        !accounts.isEmpty(),
        accounts.stream().map(DebtorAccount::title).toList(),
        rows.stream().mapToLong(row -> ((Number) row[1]).longValue()).sum(),
        rows.stream()
            .map(row -> row[0] + " " + BankRows.decimal(row[2], (String) row[0]))
            .collect(Collectors.joining(", ")),
        secondPersonAbove);
  }

  record Waiting(long payments, String sums) {}

  @SuppressWarnings("unchecked")
  static List<Object[]> list(Query query) {
    return query.getResultList();
  }
}
