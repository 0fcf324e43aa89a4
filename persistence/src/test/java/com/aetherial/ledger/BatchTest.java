package com.aetherial.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BatchTest {
  private final Books books = new Books();
  private final UUID ada = books.personWith(100, "CASH");
  private final UUID ben = books.person();
  private final UUID cid = books.person();

  @AfterEach
  void the_books_are_right() {
    assertThat(books.violations()).isEmpty();
  }

  @Test
  void coins_received_earlier_in_a_batch_can_be_spent_later_in_it() {
    assertThat(batch(false, move(ada, ben, 60), move(ben, cid, 50), move(ben, ada, 20)))
        .containsExactly("DONE", "DONE", "insufficient-balance");
    assertThat(books.balance(cid, "CASH")).isEqualTo(50);
  }

  @Test
  void all_or_nothing_writes_nothing_when_one_is_refused() {
    assertThat(batch(true, move(ada, ben, 60), move(ben, cid, 500)))
        .containsExactly("batch-refused", "insufficient-balance");
    assertThat(books.balance(ada, "CASH")).isEqualTo(100);
  }

  @Test
  void a_repeated_batch_is_replayed() {
    String one = move(ada, ben, 60);

    batch(true, one);

    assertThat(batch(true, one, move(ada, ben, 40))).containsExactly("REPLAYED", "DONE");
    assertThat(batch(true, one.replace("\"beef\"", "\"dead\"")))
        .containsExactly("request-key-reused");
    assertThat(books.balance(ben, "CASH")).isEqualTo(100);
  }

  @Test
  void all_or_nothing_is_nothing_when_a_key_belongs_to_another_request() {
    String one = move(ada, ben, 10);
    batch(true, one);
    String other = one.replace("\"beef\"", "\"dead\"");

    assertThat(batch(true, move(ada, ben, 20), other))
        .containsExactly("batch-refused", "request-key-reused");
    assertThat(batch(false, move(ada, ben, 20), other))
        .containsExactly("DONE", "request-key-reused");
    assertThat(books.balance(ben, "CASH")).isEqualTo(30);
  }

  @Test
  void all_or_nothing_is_nothing_while_one_request_is_in_progress() {
    String one = move(ada, ben, 10);
    List<String> answers =
        books.database.inTransaction(
            connection -> {
              try (var statement = connection.createStatement()) {
                statement.execute(
                    "select pg_advisory_xact_lock(hashtextextended('%s', 0))"
                        .formatted(one.substring(8, 44)));
              }
              return batch(true, move(ada, ben, 20), one);
            });

    assertThat(answers).containsExactly("batch-refused", "request-in-progress");
    assertThat(books.balance(ben, "CASH")).isZero();
  }

  @Test
  void all_or_nothing_is_nothing_when_one_was_refused_before() {
    books.row("select * from ledger.remember_refusal('k', '\\xbeef', null, 'in-debt', '{}')");
    String before = move(ada, ben, 10).replaceFirst("\"key\": \"[^\"]*\"", "\"key\": \"k\"");

    assertThat(batch(true, move(ada, ben, 20), before))
        .containsExactly("batch-refused", "refused-before");
    assertThat(books.balance(ben, "CASH")).isZero();
  }

  @Test
  void rewards_come_out_of_the_treasury() {
    String reward =
        move(null, ada, 7)
            .replace("}", ", \"accepted\": [\"TREASURY\"], \"arrives\": [\"PROMO\"]}");

    assertThat(batch(true, reward, move(ada, ben, 107))).containsExactly("DONE", "DONE");
    assertThat(books.balance(ben, "PROMO")).isEqualTo(7);
  }

  @Test
  void a_key_may_stand_in_a_batch_only_once() {
    String one = move(ada, ben, 1);

    assertThatThrownBy(() -> batch(false, one, one)).hasMessageContaining("key of its own");
  }

  @Test
  void batches_and_single_transfers_in_all_directions_do_not_deadlock() {
    List<UUID> everybody =
        IntStream.range(0, 12).mapToObj(n -> books.personWith(1_000, "CASH")).toList();

    Crowd.of(
        6,
        n -> {
          for (int round = 0; round < 8; round++) {
            if (n % 2 == 0) {
              Crowd.patiently(() -> batch(false, randomMoves(everybody, 60)));
            } else {
              everybody.forEach(one -> Crowd.patiently(() -> books.move(one, ben, 1)));
            }
          }
          return n;
        });

    long all = everybody.stream().mapToLong(one -> books.balance(one, "CASH")).sum();
    assertThat(all + books.balance(ben, "CASH")).isEqualTo(12_000);
  }

  private static String[] randomMoves(List<UUID> everybody, int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i -> {
              int from = (int) (Math.random() * 11);
              return move(everybody.get(from), everybody.get(from + 1), 1 + i % 9);
            })
        .toArray(String[]::new);
  }

  private List<String> batch(boolean allOrNothing, String... moves) {
    String all = Arrays.stream(moves).collect(Collectors.joining(",", "[", "]"));
    return books.lines(
        "aetherial_app",
        null,
        "select outcome from ledger.batch(?::jsonb, ?) order by place",
        all,
        allOrNothing);
  }

  private static String move(UUID from, UUID to, long amount) {
    UUID id = UUID.randomUUID();
    return """
        {"id": "%s", "key": "%s", "fingerprint": "beef", "kind": "TRANSFER", "amount": %d%s,
         "to": "%s"}"""
        .formatted(id, id, amount, from == null ? "" : ", \"from\": \"" + from + "\"", to);
  }
}
