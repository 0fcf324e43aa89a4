package com.aetherial.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Request keys had the name of their door in them once; they move nothing a second time. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KeysOfBeforeTest {
  private static final String MIGRATION = "/db/migration/ledger/V20261121_1089__keys_of_before.sql";

  private final Books books = new Books();
  private final UUID ada = books.personWith(1_000, "CASH");
  private final UUID ben = books.person();

  @Test
  void a_request_of_before_is_known_under_its_key_of_today() throws IOException {
    Order today = Order.of("TRANSFER").keyed(ada + ":a key: with a colon");
    Order gift = Order.of("TRANSFER").keyed("give:" + UUID.randomUUID());
    assertThat(books.move(today.keyed("send:" + today.key()), ada, ben, 10).done()).isTrue();
    assertThat(books.move(gift, ada, ben, 10).done()).isTrue();

    migrate();
    migrate();

    assertThat(books.move(today, ada, ben, 10).outcome()).isEqualTo("request-key-reused");
    assertThat(books.move(gift, ada, ben, 10).outcome()).isEqualTo("REPLAYED");
    assertThat(
            books.balance(ben, "PROMO") + books.balance(ben, "CASH") + books.balance(ben, "EARNED"))
        .isEqualTo(20);
    assertThat(books.number("select count(*) from ledger.other_key")).isOne();
    assertThat(books.violations()).isEmpty();
  }

  @Test
  void what_was_not_noted_is_noted() throws IOException {
    Order held = Order.of("TRANSFER");
    UUID hold = books.hold(held, ada, 10, Books.GIFTABLE).transfer();
    String release = held.key() + " goes back";
    assertThat(books.release(hold, release).outcome()).isEqualTo("DONE");
    books.database.damage("delete from ledger.other_key");
    assertThat(books.violations()).isNotEmpty();

    migrate();

    assertThat(books.violations()).isEmpty();
    assertThat(books.release(hold, release).outcome()).isEqualTo("REPLAYED");
  }

  private void migrate() throws IOException {
    try (var script = KeysOfBeforeTest.class.getResourceAsStream(MIGRATION)) {
      books.database.asOwner(new String(script.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
