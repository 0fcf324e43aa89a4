package com.aetherial.ledger;

import static com.aetherial.ledger.Books.leg;
import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BackDatingTest {
  private static final Books BOOKS = new Books();

  private final UUID ada = BOOKS.personWith(100, "CASH");

  @Test
  void a_back_dated_entry_leaves_later_balances_right() {
    BOOKS.post(yesterday(), leg(null, "TREASURY", -50), leg(ada, "CASH", 50));
    BOOKS.move(ada, BOOKS.person(), 20);

    assertThat(BOOKS.balance(ada, "CASH")).isEqualTo(130);
    assertThat(at("now()", "RECORDED")).isEqualTo(130);
    assertThat(at("now()", "EFFECTIVE")).isEqualTo(130);
    assertThat(BOOKS.violations()).isEmpty();
  }

  @Test
  void what_was_shown_then_and_what_was_true_then_both_have_an_answer() {
    BOOKS.post(yesterday(), leg(null, "TREASURY", -50), leg(ada, "CASH", 50));

    assertThat(at("now() - interval '1 hour'", "RECORDED")).isZero();
    assertThat(at("now() - interval '1 hour'", "EFFECTIVE")).isEqualTo(50);
    assertThat(at("now() - interval '2 days'", "EFFECTIVE")).isZero();
  }

  @Test
  void nothing_takes_effect_in_the_future() {
    Order tomorrow = Order.of("GRANT").effective(OffsetDateTime.now(UTC).plusDays(1));

    assertThatThrownBy(() -> BOOKS.post(tomorrow, leg(null, "TREASURY", -50), leg(ada, "CASH", 50)))
        .hasMessageContaining("future");
  }

  private static Order yesterday() {
    return Order.of("GRANT").effective(OffsetDateTime.now(UTC).minusDays(1));
  }

  private long at(String moment, String basis) {
    return BOOKS.number("select ledger.balance_at(?, " + moment + ", ?)", ada, basis);
  }
}
