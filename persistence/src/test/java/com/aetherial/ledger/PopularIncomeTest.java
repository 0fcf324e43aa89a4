package com.aetherial.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Whoever gets a hundred thousand tips in a week still sees their balance at once. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PopularIncomeTest {
  private static final int TIPS = 100_000;
  private static final int BUFFERS = 3_000;

  private final Books books = new Books();

  @Test
  void the_income_of_many_tips_is_read_in_few_steps_and_to_the_coin() {
    UUID star = books.person();
    fill(star);

    assertThat(withdrawable(star)).isEqualTo(expected(star)).isPositive();
    assertThat(buffers(star)).isLessThan(BUFFERS);
  }

  /** Some of it has cleared, and now and then something came back or went out. */
  private void fill(UUID star) {
    books.database.damage(
        """
        with a as (
          select id, owner_id from ledger.account where owner_id = '%2$s' and kind = 'EARNED'
        ), numbered as (
          select n, nextval('ledger.entry_seq') as seq,
            now() - case when n < %1$d / 4 then interval '10 days' else interval '6 days' end
              + n * interval '3 seconds' as at,
            (case when n %% 5000 = 1 then 'PAYOUT' when n %% 5000 = 2 then 'PAYOUT_RETURN'
              when n %% 7000 = 3 then 'REFUND' when n %% 9000 = 4 then 'SPEND' else 'TIP' end)
              ::ledger.transfer_kind as kind,
            case when n %% 5000 = 1 or n %% 9000 = 4 then -2 else 3 end as amount
          from generate_series(1, %1$d) n
        ), entries as (
          insert into ledger.transfer (seq, recorded_at, effective_at, id, amount, kind,
            request_key, fingerprint, accounts, amounts)
          select seq, at, at, gen_random_uuid(), abs(amount), kind, 'many ' || n, 'x',
            array[ledger.system_account_id('TREASURY', 0), a.id], array[-amount, amount]
          from numbered, a
        ), posted as (
          insert into ledger.posting (account_id, recorded_at, seq, owner_id, amount, balance_after,
            version, effective_at, kind, credit)
          select a.id, at, seq, a.owner_id, amount, sum(amount) over (order by n), n, at, kind,
            amount > 0
          from numbered, a)
        update ledger.account set balance = (select sum(amount) from numbered), version = %1$d,
          last_posted_at = now() - interval '2 days'
        where id = (select id from a);
        analyze ledger.posting; analyze ledger.transfer
        """
            .formatted(TIPS, star));
  }

  private long withdrawable(UUID star) {
    return Long.parseLong(
        books
            .lines("aetherial_app", star, "select withdrawable from ledger.wallet(?)", star)
            .get(0));
  }

  /** By reading everything. */
  private long expected(UUID star) {
    return books.number(
        "select sum(p.amount) - sum(p.amount) filter (where p.credit"
            + " and p.kind not in ('PAYOUT_RETURN', 'REFUND')"
            + " and p.recorded_at > now() - interval '7 days')"
            + " from ledger.posting p where p.owner_id = ?",
        star);
  }

  private long buffers(UUID star) {
    List<String> plan =
        books.lines(
            "aetherial_app",
            star,
            "explain (analyze, buffers, timing off) select * from ledger.wallet('" + star + "')");
    String line =
        plan.stream().filter(one -> one.contains("Buffers: shared hit=")).findFirst().orElseThrow();
    return Long.parseLong(line.replaceAll(".*shared hit=(\\d+).*", "$1"))
        + (line.contains("read=") ? Long.parseLong(line.replaceAll(".*read=(\\d+).*", "$1")) : 0);
  }
}
