package com.aetherial.ledger;

import static com.aetherial.ledger.Books.leg;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StatementTest {
  private static final Books BOOKS = new Books();
  private static final String LINE = "select kind || ' ' || amount || ' ' || balance from ledger.";

  private final UUID ada = BOOKS.personWith(100, "CASH");
  private final UUID ben = BOOKS.person();

  @Test
  void a_transfer_out_of_two_buckets_is_one_line_with_the_balance_after_it() {
    BOOKS.fund(ada, "PROMO", 10);
    BOOKS.move(Order.of("GIFT"), ada, ben, 30);

    assertThat(statement(ada, "?")).containsExactly("GIFT -30 80", "GRANT 10 110", "GRANT 100 100");
    assertThat(statement(ben, "?")).containsExactly("GIFT 30 30");
  }

  @Test
  void a_line_names_the_other_person() {
    BOOKS.move(ada, ben, 30);

    assertThat(
            BOOKS.lines(
                "aetherial_app", ben, "select counterparts[1] from ledger.statement(?)", ben))
        .containsExactly(ada.toString());
  }

  @Test
  void a_line_of_a_transfer_among_many_names_a_few_of_them() {
    List<Books.Leg> legs = new ArrayList<>(List.of(leg(ada, "CASH", -60)));
    for (int i = 0; i < 60; i++) {
      legs.add(leg(BOOKS.person(), "CASH", 1));
    }
    BOOKS.post("TRANSFER", legs.toArray(Books.Leg[]::new));

    assertThat(
            BOOKS.lines(
                "aetherial_app",
                ada,
                "select cardinality(counterparts) from ledger.statement(?) limit 1",
                ada))
        .containsExactly("8");
  }

  @Test
  void a_move_between_own_buckets_changes_nothing_and_is_neither_in_nor_out() {
    BOOKS.post("ADJUSTMENT", leg(ada, "CASH", -40), leg(ada, "EARNED", 40));

    assertThat(statement(ada, "?")).startsWith("ADJUSTMENT 0 100");
    assertThat(statement(ada, "?, null, 'IN'")).containsExactly("GRANT 100 100");
    assertThat(statement(ada, "?, null, 'OUT'")).isEmpty();
  }

  @Test
  void filters_show_only_what_was_asked_with_the_true_balance() {
    BOOKS.move(Order.of("TRANSFER"), ada, ben, 1);
    BOOKS.move(Order.of("GIFT"), ada, ben, 2);
    BOOKS.move(Order.of("TRANSFER"), ada, ben, 3);

    assertThat(statement(ada, "?, '{TRANSFER}'"))
        .containsExactly("TRANSFER -3 94", "TRANSFER -1 99");
    assertThat(statement(ada, "?, '{TRANSFER,GRANT}', 'IN'")).containsExactly("GRANT 100 100");
    assertThat(statement(ada, "?, null, null, now() + interval '1 hour'")).isEmpty();
  }

  @Test
  void filtered_and_unfiltered_pages_take_turns_in_one_session() {
    BOOKS.move(Order.of("TRANSFER"), ada, ben, 1);

    assertThat(
            BOOKS.lines(
                "aetherial_app",
                ada,
                "select n from (values (1, null::text[]), (2, '{TRANSFER}'), (3, null))"
                    + " k (i, kinds)"
                    + " cross join lateral (select count(*) as n"
                    + "   from ledger.statement(?, k.kinds)) c order by k.i",
                ada))
        .containsExactly("2", "1", "2");
  }

  @Test
  void pages_follow_each_other_without_gap_in_both_directions() {
    for (int i = 1; i <= 9; i++) {
      BOOKS.move(ada, ben, i);
    }
    List<String> all = statement(ada, "?");
    String newest = page("null, null", 4);
    String older = page(cursorOf(4), 4);

    assertThat(newest + "," + older).isEqualTo(String.join(",", all.subList(0, 8)));
    assertThat(page(cursorOf(5) + ", true", 4))
        .isEqualTo(String.join(",", List.of(all.get(3), all.get(2), all.get(1), all.get(0))));
  }

  @Test
  void a_debt_is_shown_beside_the_balance() {
    String[] buckets = {"CASH", "DEBT"};
    String[] treasury = {"TREASURY", "TREASURY"};
    BOOKS.ask("move", Order.of("CHARGEBACK"), ada, null, 130L, buckets, treasury);

    assertThat(
            BOOKS.lines(
                "aetherial_app",
                ada,
                "select amount || ' ' || debt_amount || ' ' || balance from ledger.statement(?)",
                ada))
        .startsWith("-100 -30 0");
  }

  private String page(String cursor, int limit) {
    String arguments = "?, null, null, null, null, " + cursor;
    String named = cursor.endsWith("true") ? arguments : arguments + ", false";
    return String.join(",", statement(ada, named + ", " + limit));
  }

  private String cursorOf(int line) {
    return BOOKS
        .lines(
            "aetherial_app",
            ada,
            "select quote_literal(recorded_at) || ', ' || seq from ledger.statement(?) offset ?",
            ada,
            line - 1)
        .get(0);
  }

  private static List<String> statement(UUID person, String arguments) {
    return BOOKS.lines("aetherial_app", person, LINE + "statement(" + arguments + ")", person);
  }
}
