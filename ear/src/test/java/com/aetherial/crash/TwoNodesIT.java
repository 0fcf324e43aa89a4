package com.aetherial.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.AtOnce;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Two servers on one database: a request is the same request, whichever of them is asked. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TwoNodesIT {
  @Test
  void a_request_has_one_answer_at_both_nodes_and_happens_once() throws Exception {
    try (Machine machine = new Machine()) {
      Caller other = machine.startAnother();
      Member ada = Member.signsUp(machine.nobody());
      Member grace = Member.signsUp(machine.nobody());
      machine.admin().gives("100", ada, "To send").is(201);
      List<Member> adas = List.of(ada, at(other, ada));

      isAnsweredAlike(adas, grace, "10", 201);
      isAnsweredAlike(adas, grace, "1000", 409);
      happensOnce(adas, grace);

      assertThat(adas.get(1).balance()).isEqualTo("89.00").isEqualTo(ada.balance());
      assertThat(new Records(machine.access()).violations()).isEmpty();
    }
  }

  /** To the byte, refusals too; and another request under its key is refused at both. */
  private static void isAnsweredAlike(List<Member> adas, Member grace, String amount, int status) {
    String key = Member.freshKey();
    Answer first = adas.get(0).sends(amount).withKey(key).to(grace).is(status);
    Answer again = adas.get(1).sends(amount).withKey(key).to(grace).is(status);
    assertThat(again.body()).isEqualTo(first.body());
    adas.forEach(ada -> ada.sends("3").withKey(key).to(grace).isRefusal(422, "request-key-reused"));
  }

  private static void happensOnce(List<Member> adas, Member grace) {
    String key = Member.freshKey();
    var turn = new AtomicInteger();
    List<Answer> answers =
        AtOnce.times(
            16, 8, () -> adas.get(turn.getAndIncrement() % 2).sends("1").withKey(key).to(grace));
    assertThat(answers).extracting(Answer::status).contains(201).isSubsetOf(201, 409);
    assertThat(answers.stream().filter(answer -> answer.status() == 201).map(Answer::body))
        .containsOnly(adas.get(1).sends("1").withKey(key).to(grace).is(201).body());
  }

  /** The same member, with the same API key, at the other node. */
  private static Member at(Caller node, Member member) {
    return new Member(
        member.username(), node.with(member.caller().headers().toArray(String[]::new)));
  }
}
