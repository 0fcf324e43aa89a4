package com.aetherial.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class SplitTest {
  private static final Books BOOKS = new Books();

  @Property(tries = 300)
  void a_split_takes_everything_from_earlier_buckets_before_later_ones(
      @ForAll @LongRange(min = 1, max = 1_000) long amount,
      @ForAll @Size(3) List<@LongRange(min = 0, max = 500) Long> available) {
    Long[] parts =
        numbers(
            "select ledger.split(?, ?, ?)",
            amount,
            Books.ANY_BUCKET,
            available.toArray(Long[]::new));

    if (sum(available) < amount) {
      assertThat(parts).isNull();
      return;
    }
    assertThat(sum(Arrays.asList(parts))).isEqualTo(amount);
    long missing = amount;
    for (int i = 0; i < parts.length; i++) {
      assertThat(parts[i]).isEqualTo(Math.min(missing, available.get(i)));
      missing -= parts[i];
    }
  }

  @Property(tries = 300)
  void apportioning_conserves_the_sum_and_stays_within_one_of_the_fair_share(
      @ForAll @LongRange(min = 0, max = 1_000) long percent,
      @ForAll @Size(min = 1, max = 5) List<@LongRange(min = 1, max = 1L << 40) Long> weights) {
    long total = sum(weights);
    long amount = Math.min(total, Math.max(1, total / 1_000 * percent));

    Long[] parts = numbers("select ledger.apportion(?, ?)", amount, weights.toArray(Long[]::new));

    assertThat(sum(Arrays.asList(parts))).isEqualTo(amount);
    for (int i = 0; i < parts.length; i++) {
      assertThat(parts[i]).isBetween(0L, weights.get(i));
    }
  }

  @Property(tries = 50)
  void a_debt_takes_what_the_buckets_before_it_cannot_pay(
      @ForAll @LongRange(min = 1, max = 1_000) long amount,
      @ForAll @LongRange(min = 0, max = 500) long cash) {
    Long[] parts =
        numbers(
            "select ledger.split(?, ?, ?)",
            amount,
            new String[] {"CASH", "DEBT"},
            new Long[] {cash, 0L});

    assertThat(parts).containsExactly(Math.min(amount, cash), Math.max(0, amount - cash));
  }

  private static long sum(List<Long> numbers) {
    return numbers.stream().mapToLong(Long::longValue).sum();
  }

  private static Long[] numbers(String sql, Object... arguments) {
    return BOOKS.database.asApplication(
        connection -> {
          try (PreparedStatement call = Books.bound(connection, sql, arguments);
              ResultSet row = call.executeQuery()) {
            row.next();
            var array = row.getArray(1);
            return array == null ? null : (Long[]) array.getArray();
          }
        });
  }
}
