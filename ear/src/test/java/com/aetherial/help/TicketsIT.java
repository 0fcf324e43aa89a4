package com.aetherial.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aetherial.testing.Member;
import com.aetherial.testing.Pause;
import com.aetherial.testing.ServerLog;
import com.aetherial.testing.TheBooks;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A question from the first word to the last. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(ServerLog.class)
class TicketsIT {
  private static final String LONG_AGO =
      "update help.ticket set solved_at = now() - interval '8 days' where id = ?::uuid";

  private final Member ada = Member.signsUp();

  @Test
  void a_question_goes_from_new_to_closed_by_the_steps_there_are() {
    Question question = Question.of(ada);
    assertThat(question.state()).isEqualTo("NEW");
    question.rate().isRefusal(409, "ticket-not-solved");
    question.answer().is(200);
    assertThat(question.state()).isEqualTo("PENDING_USER");
    assertThat(ada.caller().get("/api/v1/notifications").is(200).body())
        .contains("We have answered");
    question.reply(ada).is(200);
    assertThat(question.state()).isEqualTo("OPEN");
    question.move(TicketState.CLOSED).isRefusal(409, "ticket-step-refused");
    question.solve(ada).is(200);
    question.solve(ada).isRefusal(409, "ticket-step-refused");
    question.rate().is(200);
    question.reply(ada).is(200);
    question.move(TicketState.SOLVED).is(200);
    question.move(TicketState.CLOSED).is(200);
    question.reply(ada).isRefusal(409, "ticket-closed");
    question.answer().isRefusal(409, "ticket-closed");
    question.move(TicketState.OPEN).isRefusal(409, "ticket-step-refused");
    assertThat(question.steps()).isEqualTo("PENDING_USER OPEN SOLVED OPEN SOLVED CLOSED");
    assertThat(Question.ADMIN.caller().get("/api/v1/admin/audit?act=help.answered").is(200).body())
        .contains("help.answered");
  }

  @Test
  void the_database_knows_the_same_steps_and_refuses_others() {
    assertThat(TheBooks.rows("select from_state || ' ' || to_state from help.step"))
        .containsExactlyInAnyOrderElementsOf(allowed());
    Question question = Question.of(ada);
    assertThatThrownBy(
            () ->
                TheBooks.change(
                    "update help.ticket set state = 'CLOSED', solved_at = now()"
                        + " where id = ?::uuid",
                    question.id()))
        .hasRootCauseInstanceOf(SQLException.class)
        .rootCause()
        .hasMessageContaining("does not go from NEW to CLOSED");
  }

  @Test
  void what_was_solved_long_ago_is_not_gone_on_with() {
    Question question = Question.of(ada);
    question.move(TicketState.SOLVED).is(200);
    TheBooks.change(
        "update help.ticket set solved_at = now() - interval '6 days' where id = ?::uuid",
        question.id());
    question.reply(ada).is(200);
    assertThat(question.state()).isEqualTo("OPEN");
    question.move(TicketState.SOLVED).is(200);
    Question.closesAfter("P30D");
    try {
      TheBooks.change(LONG_AGO, question.id());
      question.reply(ada).isRefusal(409, "ticket-closed");
      assertThat(question.state()).isEqualTo("SOLVED");
    } finally {
      Question.closesAfter("");
    }
  }

  @Test
  void nobody_asks_without_end() {
    List<Question> all = Stream.generate(() -> Question.of(ada)).limit(20).toList();
    Question.tries(ada, "[]").isRefusal(429, "too-many-tickets");
    all.get(0).reply(ada).is(200);
    all.subList(0, 9).forEach(question -> question.reply(ada).is(200));
    all.get(0).reply(ada).isRefusal(429, "too-many-tickets");
  }

  @Test
  void time_tells_of_late_answers_and_closes_what_is_solved() {
    Question late = Question.of(ada);
    Question done = Question.of(ada);
    done.move(TicketState.SOLVED).is(200);
    TheBooks.change(LONG_AGO, done.id());
    TheBooks.change(
        "update help.ticket set answer_due = now() - interval '1 hour' where id = ?::uuid",
        late.id());
    assertThat(Question.ADMIN.caller().get("/api/v1/admin/tickets?overdue=yes").is(200).body())
        .contains(late.id())
        .doesNotContain(done.id());
    for (int i = 0; i < 400 && !(done.state().equals("CLOSED") && isTold(late)); i++) {
      Pause.shortly();
    }
    assertThat(done.state()).isEqualTo("CLOSED");
    assertThat(isTold(late)).isTrue();
  }

  private static boolean isTold(Question question) {
    return TheBooks.count(
            "select count(*) from help.ticket t where overdue_told_at is not null"
                + " and id = ?::uuid and exists (select from notifications.notification n"
                + " where n.kind = 'help.overdue' and n.link like '%' || t.id)",
            question.id())
        == 1;
  }

  private static List<String> allowed() {
    return Arrays.stream(TicketState.values())
        .flatMap(
            from ->
                Arrays.stream(TicketState.values())
                    .filter(from::mayBecome)
                    .map(to -> from + " " + to))
        .toList();
  }
}
