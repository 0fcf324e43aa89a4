package com.aetherial.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What went wrong elsewhere and is tested nowhere else here. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MistakesOfOthersTest {
  private static final Books BOOKS = new Books();

  private final UUID ada = BOOKS.personWith(100, "CASH");
  private final UUID ben = BOOKS.person();

  @Test
  void metadata_stays_whatever_happens_to_the_transfer_afterwards() {
    Outcome sale = BOOKS.move(Order.of("SALE"), ada, ben, 40);

    BOOKS.ask("refund", Order.of("REFUND"), sale.transfer(), 10L);
    BOOKS.move(ben, ada, 5);

    assertThat(
            BOOKS.lines(
                "aetherial_owner",
                null,
                "select metadata from ledger.transfer where id = ?",
                sale.transfer()))
        .containsExactly("{\"colour\": \"blue\"}");
  }

  @Test
  void versions_have_no_gap_and_no_double_when_many_post_at_once() {
    List<UUID> buyers = Stream.generate(() -> BOOKS.personWith(50, "CASH")).limit(6).toList();

    Crowd.of(6, n -> BOOKS.move(buyers.get(n), ben, 1));

    assertThat(
            BOOKS.lines(
                "aetherial_owner",
                null,
                "select version from ledger.posting where owner_id = ? order by version",
                ben))
        .containsExactly("1", "2", "3", "4", "5", "6");
  }

  @Test
  void no_amount_is_a_floating_point_number() {
    assertThat(
            BOOKS.number(
                "select count(*) from information_schema.columns where table_schema = 'ledger'"
                    + " and data_type in ('real', 'double precision', 'numeric', 'money')"))
        .isZero();
  }

  @Test
  void too_few_coins_is_an_answer_and_not_an_error_of_the_database() {
    Outcome refused = BOOKS.move(ada, ben, 1_000);

    assertThat(refused.outcome()).isEqualTo("insufficient-balance");
    assertThat(refused.transfer()).isNull();
    assertThat(BOOKS.move(ada, ben, 1).outcome()).isEqualTo("DONE");
  }
}
