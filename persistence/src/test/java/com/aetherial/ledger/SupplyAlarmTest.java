package com.aetherial.ledger;

import static com.aetherial.ledger.Books.leg;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Before the last coin is given out, somebody hears of it, once at each mark. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SupplyAlarmTest {
  private static final long PERCENT = 1_000_000_000L;

  private final Books books = new Books();
  private final UUID ada = books.person();

  @Test
  void each_mark_is_told_once_and_again_after_a_recovery() {
    books.fund(ada, "PROMO", 79 * PERCENT);
    assertThat(alarm()).isNull();
    books.fund(ada, "PROMO", PERCENT);
    assertThat(alarm()).isEqualTo("80");
    assertThat(alarm()).isNull();
    books.fund(ada, "PROMO", 16 * PERCENT);
    assertThat(alarm()).isEqualTo("95");
    assertThat(alarm()).isNull();

    giveBack(2 * PERCENT);
    assertThat(alarm()).isNull();
    books.fund(ada, "PROMO", 2 * PERCENT);
    assertThat(alarm()).isNull();

    giveBack(8 * PERCENT);
    assertThat(alarm()).isNull();
    books.fund(ada, "PROMO", 8 * PERCENT);
    assertThat(alarm()).isEqualTo("95");
    assertThat(books.lines("aetherial_app", null, "select ledger.given_out()"))
        .containsExactly("96.00");
  }

  private void giveBack(long coins) {
    assertThat(
            books
                .post("ADJUSTMENT", leg(ada, "PROMO", -coins), leg(null, "TREASURY", coins))
                .done())
        .isTrue();
  }

  private @Nullable String alarm() {
    return books.lines("aetherial_app", null, "select ledger.supply_alarm()").get(0);
  }
}
