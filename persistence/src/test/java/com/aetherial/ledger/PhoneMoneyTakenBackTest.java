package com.aetherial.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What M-Pesa took back is told again for a month, whatever happened first. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PhoneMoneyTakenBackTest {
  private static final String TAKE_UP =
      "select mpesa.compare_since(now() - interval '14 days', now())";

  private final Books books = new Books();

  @ParameterizedTest
  @ValueSource(strings = {"PUSH", "PAYOUT"})
  void what_was_reversed_is_due_again_for_thirty_days(String kind) {
    conversation("young", kind, 13, "MOVED");
    conversation("reversed", kind, 29, "REVERSED");
    conversation("moved", kind, 29, "MOVED");
    conversation("old", kind, 31, "REVERSED");
    assertThat(books.database.rows(TAKE_UP)).containsExactly("2");
    assertThat(due()).containsExactly("reversed", "young");
    assertThat(books.database.rows(TAKE_UP)).containsExactly("2");
  }

  @Test
  void what_was_never_sent_is_not_asked_about() {
    books.database.asOwner(
        "insert into mpesa.conversation (id, kind, name, token_print, phone_print, shillings,"
            + " progress, created_at, next_check_at) values (gen_random_uuid(), 'PAYOUT', 'unsent',"
            + " sha256('unsent'), sha256('phone'), 10, 'NOT_SENT', now(), now())");
    assertThat(books.database.rows(TAKE_UP)).containsExactly("0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUSH", "PAYOUT"})
  void money_that_went_back_is_no_difference_and_everything_else_is(String kind) {
    conversation("moved", kind, 1, "MOVED");
    conversation("reversed", kind, 1, "REVERSED");
    conversation("denied", kind, 1, "NOT_MOVED");
    conversation("other", kind, 1, "OTHER_AMOUNT");
    assertThat(books.database.rows("select name from mpesa.differences() order by name"))
        .containsExactly("denied", "other");
  }

  private void conversation(String name, String kind, int daysAgo, String told) {
    books.database.asOwner(
        ("insert into mpesa.conversation (id, kind, name, token_print, phone_print, shillings,"
                + " progress, receipt, created_at, next_check_at, ended_at) values"
                + " (gen_random_uuid(), '%1$s', '%2$s', sha256('%2$s'), sha256('phone'), 10,"
                + " 'DONE', 'R', now() - interval '%3$d days', now(), now())")
            .formatted(kind, name, daysAgo),
        ("insert into mpesa.compared (conversation_id, is_due, told, told_at)"
                + " select id, false, '%s', now() from mpesa.conversation where name = '%s'")
            .formatted(told, name));
  }

  private List<String> due() {
    return books.database.rows(
        "select c.name from mpesa.compared m join mpesa.conversation c on c.id = m.conversation_id"
            + " where m.is_due order by c.name");
  }
}
