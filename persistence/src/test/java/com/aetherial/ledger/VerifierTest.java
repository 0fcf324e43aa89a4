package com.aetherial.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.verifier.Verify;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every planted damage is found by the verifier, and named. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class VerifierTest {
  private final VariedBooks varied = new VariedBooks();

  @Test
  void sound_books_are_right() {
    Audited audited = Audited.of(varied.books.database);

    assertThat(audited.said()).contains("RIGHT").doesNotContain("FAULT");
    assertThat(audited.answer()).isEqualTo(Verify.RIGHT);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/damages.csv", delimiter = '|')
  void a_damage_is_found_and_named(String rule, String subject, String damage) {
    varied.books.database.damage(damage);
    varied.hideTheTraces();

    Audited audited = Audited.of(varied.books.database);

    assertThat(audited.said().lines())
        .anyMatch(line -> line.startsWith("FAULT " + rule + ",") && line.contains(subject));
    assertThat(audited.answer()).isEqualTo(Verify.WRONG);
  }

  @Test
  void a_guard_that_was_switched_off_is_named() {
    varied.books.database.damage("select 1");

    assertThat(Audited.of(varied.books.database).said())
        .contains("FAULT guard-is-on, trigger ledger.posting.posting_is_append_only");
  }
}
