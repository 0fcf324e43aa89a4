package com.aetherial.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.kernel.entity.Ids;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Gifts by hand are added up for each giver and each receiver. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MostGivenTest {
  private static final Books BOOKS = new Books();

  private final UUID giver = BOOKS.person();
  private final UUID ada = BOOKS.person();
  private final UUID ben = BOOKS.person();

  @Test
  void the_greatest_sum_counts_and_only_what_this_giver_gave_by_hand() {
    assertThat(mostGiven("1 day")).isZero();
    give(giver, null, ada, 600);
    give(giver, null, ada, 500);
    give(giver, null, ben, 700);
    give(ben, null, ada, 4_000);
    give(null, null, ada, 4_000);
    give(giver, "gift", ada, 4_000);

    assertThat(mostGiven("1 day")).isEqualTo(1_100);
    assertThat(mostGiven("-1 second")).isZero();
  }

  private void give(@Nullable UUID by, @Nullable String reference, UUID to, long amount) {
    String key = Ids.next().toString();
    Outcome given =
        BOOKS.row(
            "select * from ledger.post(?, 'GRANT', ?, ?, ?::uuid, null, 'a gift', ?, ?, null, null,"
                + " array[null, ?]::uuid[], array['TREASURY', 'PROMO'], array[-?, ?]::bigint[])",
            Ids.next(),
            key,
            key.getBytes(StandardCharsets.UTF_8),
            by,
            reference,
            reference,
            to,
            amount,
            amount);
    assertThat(given.done()).isTrue();
  }

  private long mostGiven(String ago) {
    return BOOKS.number(
        "select ledger.most_given(?, array[?, ?]::uuid[], clock_timestamp() - ?::interval)",
        giver,
        ada,
        ben,
        ago);
  }
}
