package com.aetherial.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.ledger.KeyedRequest.Scene;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A request key means one thing, at whichever two doors it is used. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OneSpaceOfKeysTest {
  private static final Books BOOKS = new Books();
  private static final UUID ADA = BOOKS.personWith(100_000, "CASH");
  private static final UUID BEN = BOOKS.personWith(10_000, "CASH");

  private final String key = UUID.randomUUID().toString();
  private final Scene scene = new Scene(BOOKS, ADA, BEN);
  private final Scene another = new Scene(BOOKS, ADA, BEN);

  @AfterAll
  static void the_books_are_right() {
    assertThat(BOOKS.violations()).isEmpty();
  }

  static Stream<Arguments> pairs() {
    return Arrays.stream(KeyedRequest.values())
        .flatMap(
            first ->
                Arrays.stream(KeyedRequest.values()).map(second -> Arguments.of(first, second)));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void a_key_of_one_request_is_refused_to_every_other(KeyedRequest first, KeyedRequest second) {
    assertThat(first.made(scene, key, "this").outcome()).isIn("DONE", "refused-before");
    long written = written();

    assertThat(second.made(another, key, "that").outcome()).isEqualTo("request-key-reused");
    assertThat(written()).isEqualTo(written);
  }

  @ParameterizedTest
  @EnumSource
  void the_same_request_has_the_same_answer(KeyedRequest request) {
    Outcome first = request.made(scene, key, "this");
    long written = written();

    Outcome again = request.made(scene, key, "this");

    assertThat(again.outcome()).isIn("REPLAYED", "refused-before");
    assertThat(again.transfer()).isEqualTo(first.transfer());
    assertThat(written()).isEqualTo(written);
  }

  private static long written() {
    return BOOKS.number(
        "select (select count(*) from ledger.transfer) + (select count(*) from ledger.refusal)"
            + " + (select count(*) from ledger.hold where state = 'PENDING')"
            + " + 1000000 * (select count(*) from ledger.other_key)");
  }

  @Test
  void a_batch_that_was_refused_as_a_whole_is_answered_with_its_refusal() {
    Books books = new Books();
    String claim = "select * from ledger.claim_whole('a batch', ?)";
    byte[] print = {1};
    books.row(
        "select * from ledger.remember_refusal('a batch', ?, null, 'too-much', '{\"a\": 1}')",
        (Object) print);

    Outcome again = books.row(claim, (Object) print);

    assertThat(again.outcome()).isEqualTo("refused-before");
    assertThat(again.toString()).contains("too-much");
    assertThat(books.row(claim, (Object) new byte[] {2}).outcome()).isEqualTo("request-key-reused");
  }
}
