package com.aetherial.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LongStatementTest {
  private static final int POSTINGS = 200_000;
  private static final int BUFFERS_OF_A_PAGE = 3_000;

  private final Books books = new Books();

  @Test
  void a_page_reads_as_little_at_the_end_as_at_the_beginning() {
    UUID seller = books.person();
    fill(seller);

    long first = buffers(seller, "null, null, now(), null");
    long middle = buffers(seller, "null, null, " + moment(POSTINGS / 2) + ", 100000000");
    long last = buffers(seller, "null, null, " + moment(100) + ", 100000000");
    long rare = buffers(seller, "'{TIP}', 'IN', " + moment(POSTINGS / 2) + ", 100000000");
    long opposite = buffers(seller, "null, 'OUT', now(), null");

    assertThat(List.of(first, middle, last, rare, opposite))
        .allMatch(read -> read < BUFFERS_OF_A_PAGE);
    assertThat(last).isLessThan(2 * first);
  }

  /** A long past, a millisecond apart, every thousandth a tip, and one payment at the beginning. */
  private void fill(UUID seller) {
    books.database.damage(
        """
        with numbered as (
          select n, nextval('ledger.entry_seq') as seq,
            now() - interval '1 day' + n * interval '1 millisecond' as at,
            (case when n %% 1000 = 0 then 'TIP' else 'SALE' end)::ledger.transfer_kind as kind
          from generate_series(1, %1$d) n
        ), a as (
          select max(id::text) filter (where kind = 'CASH')::uuid as cash,
            max(owner_id::text)::uuid as owner
          from ledger.account where owner_id = '%2$s'
        ), entries as (
          insert into ledger.transfer (seq, recorded_at, effective_at, id, amount, kind,
            request_key, fingerprint, accounts, amounts)
          select seq, at, at, gen_random_uuid(), 1, kind, 'long ' || n, 'x',
            array[ledger.system_account_id('TREASURY', 0), a.cash], array[-1, 1]
          from numbered, a)
        insert into ledger.posting (account_id, recorded_at, seq, owner_id, amount, balance_after,
          version, effective_at, kind, credit)
        select a.cash, at, seq, a.owner, 1, n, n, at, kind, true from numbered, a;
        analyze ledger.posting; analyze ledger.transfer
        """
            .formatted(POSTINGS, seller));
  }

  private static String moment(int postings) {
    return "(select now() - interval '1 day' + " + postings + " * interval '1 millisecond')";
  }

  private long buffers(UUID seller, String filters) {
    String[] parts = filters.split(", (?=[(n][^,]*, [0-9n]+[^,]*$)", 2);
    String call =
        "select * from ledger.statement('%s', %s, null, null, %s)"
            .formatted(seller, parts[0], parts[1]);
    List<String> plan =
        books.lines("aetherial_app", seller, "explain (analyze, buffers, timing off) " + call);
    String line =
        plan.stream().filter(one -> one.contains("Buffers: shared hit=")).findFirst().orElseThrow();
    return Long.parseLong(line.replaceAll(".*shared hit=(\\d+).*", "$1"))
        + (line.contains("read=") ? Long.parseLong(line.replaceAll(".*read=(\\d+).*", "$1")) : 0);
  }
}
