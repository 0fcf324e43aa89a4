package com.aetherial.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.Member;
import com.aetherial.testing.Pause;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/** An administrator who freezes wallets and sets them free, and remembers what was confirmed. */
final class Frosts {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Member admin;
  private final List<Member> members;
  private final Map<String, String> confirmed = new TreeMap<>();
  private long acts;

  Frosts(Member admin, List<Member> members) {
    this.admin = admin;
    this.members = members;
  }

  void work(Random random, BooleanSupplier isOver) {
    while (!isOver.getAsBoolean()) {
      String member = members.get(random.nextInt(members.size())).username();
      turn(member, random.nextInt(5) > 0 ? "OPEN" : random.nextBoolean() ? "FROZEN" : "FROZEN_OUT");
      Pause.shortly();
    }
  }

  /** What was confirmed last is so. */
  void confirmedIsThere(Records records) {
    String states =
        "select distinct p.username || ' ' || a.state from identity.person p"
            + " join ledger.account a on a.owner_id = p.id";
    assertThat(records.lines(states))
        .containsAll(
            confirmed.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).toList());
  }

  /** Sets everybody free again. */
  void thaw() {
    Instant deadline = Instant.now().plus(PATIENCE);
    for (Member member : members) {
      while (!turn(member.username(), "OPEN")) {
        assertThat(Instant.now()).as("nobody sets wallets free").isBefore(deadline);
        Pause.shortly();
      }
    }
  }

  String story() {
    return acts + " freezes and thaws";
  }

  private boolean turn(String member, String state) {
    confirmed.remove(member);
    String path = "/api/v1/admin/economy/freezes/" + member;
    try {
      Answer answer =
          state.equals("OPEN")
              ? admin.caller().delete(path + "?reason=Enough")
              : admin
                  .caller()
                  .ask(
                      "PUT",
                      path,
                      BodyPublishers.ofString(
                          "{\"mode\":\"" + state + "\",\"reason\":\"In the storm\"}"),
                      "Content-Type",
                      "application/json");
      if (answer.status() == 200) {
        confirmed.put(member, state);
        acts++;
      }
      return answer.status() == 200;
    } catch (UncheckedIOException nobodyAnswered) {
      return false;
    }
  }
}
