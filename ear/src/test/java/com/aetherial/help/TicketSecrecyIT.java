package com.aetherial.help;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.ServerLog;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who may see what of a question. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(ServerLog.class)
class TicketSecrecyIT {
  private static final String FILES = "/api/v1/tickets/attachments/";
  private static final String PNG = Question.file("p.png", "\u0089PNG\r\n\u001a\n\0\0");
  private static final String SCRIPT = "<script>alert(1)</script>";

  private final Member ada = Member.signsUp();
  private final Member eve = Member.signsUp();

  @Test
  void a_note_is_never_shown_to_the_member() {
    Question question = Question.of(ada);
    String secret = "note " + UUID.randomUUID();
    question.note(secret, "[]").is(200);
    question.answer().is(200);
    assertThat(Question.ADMIN.caller().get(Question.DESK + question.id()).is(200).body())
        .contains(secret);
    assertThat(question.read().is(200).body()).doesNotContain(secret, "NOTE");
    assertThat(question.reply(ada).is(200).body()).doesNotContain(secret, "NOTE");
    Caller browser = Member.inBrowser(ada.username());
    assertThat(browser.get("/tickets/ticket?id=" + question.id()).is(200).body())
        .contains("Look here")
        .doesNotContain(secret);
    String file = Question.lastFile(question.note("with a file", PNG));
    ada.caller().get(FILES + file).isRefusal(404, "no-such-ticket");
    Question.ADMIN.caller().get(FILES + file).is(200);
  }

  @Test
  void what_somebody_else_asked_is_not_there() {
    Question question = Question.of(ada, PNG);
    String file = Question.lastFile(question.read());
    Question hers = new Question(eve, question.id());
    hers.read().isRefusal(404, "no-such-ticket");
    hers.reply(eve).isRefusal(404, "no-such-ticket");
    hers.solve(eve).isRefusal(404, "no-such-ticket");
    hers.rate().isRefusal(404, "no-such-ticket");
    eve.caller().get(FILES + file).isRefusal(404, "no-such-ticket");
    eve.caller().get(Question.DESK + question.id()).isRefusal(403, "not-allowed");
    eve.caller().get("/api/v1/tickets/x").isRefusal(404, "malformed-id");
    Member.inBrowser(eve.username()).get("/tickets/ticket?id=" + question.id()).is(404);
    assertThat(eve.caller().get("/api/v1/tickets").is(200).body()).doesNotContain(question.id());
    assertThat(ada.caller().get("/api/v1/tickets").is(200).body()).contains(question.id());
    Caller.nobody().get("/api/v1/tickets/" + question.id()).is(401);
    Caller.nobody().get("/tickets/ticket?id=" + question.id()).is(302);
    ada.mayOnly("wallet:read").caller().get("/api/v1/tickets").isRefusal(403, "not-allowed");
  }

  @Test
  void a_file_is_taken_as_what_it_is_and_only_ever_saved() {
    Question.tries(ada, Question.file("p.png", SCRIPT)).isRefusal(422, "attachment-refused");
    Question.tries(ada, Question.file("p.html", SCRIPT)).isRefusal(422, "attachment-refused");
    Question.tries(ada, "[{\"name\":\"p.png\",\"content\":\"?\"}]")
        .isRefusal(422, "attachment-refused");
    assertThat(ada.caller().get("/api/v1/tickets").is(200).json().getAsJsonArray("items"))
        .isEmpty();
    Question question = Question.of(ada, Question.file("a b.txt", SCRIPT));
    Answer fetched = ada.caller().get(FILES + Question.lastFile(question.read())).is(200);
    assertThat(fetched.header("Content-Type")).startsWith("text/plain");
    assertThat(fetched.header("Content-Disposition"))
        .isEqualTo("attachment; filename*=UTF-8''a%20b.txt");
    assertThat(fetched.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(fetched.body()).isEqualTo(SCRIPT);
  }
}
