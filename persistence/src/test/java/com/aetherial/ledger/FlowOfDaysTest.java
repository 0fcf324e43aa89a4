package com.aetherial.ledger;

import static com.aetherial.ledger.Books.leg;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FlowOfDaysTest {
  private static final Books BOOKS = new Books();

  private final UUID ada = BOOKS.person();

  @Test
  void a_day_counts_transfers_by_their_net_and_only_those_of_its_period() {
    OffsetDateTime begin = funded("PROMO", 30);
    funded("CASH", 100);
    BOOKS.move(ada, BOOKS.person(), 50);
    OffsetDateTime end = funded("CASH", 7);

    assertThat(sum("income", begin, end)).isEqualTo(130);
    assertThat(sum("spending", begin, end)).isEqualTo(50);
    assertThat(sum("income", begin, end.plus(1, ChronoUnit.MICROS))).isEqualTo(137);
    assertThat(sum("income", end.plusDays(1), end.plusDays(2))).isZero();
  }

  private OffsetDateTime funded(String bucket, long coins) {
    Outcome funded =
        BOOKS.post(Order.of("GRANT"), leg(null, "TREASURY", -coins), leg(ada, bucket, coins));
    return Objects.requireNonNull(funded.recordedAt());
  }

  private long sum(String which, OffsetDateTime from, OffsetDateTime to) {
    return BOOKS.number(
        "select coalesce(sum(" + which + "), 0)::bigint from ledger.flow_of_days(?, ?, ?)",
        ada,
        from,
        to);
  }
}
