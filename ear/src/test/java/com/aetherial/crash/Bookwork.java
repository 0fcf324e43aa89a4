package com.aetherial.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Member;
import com.aetherial.testing.Pause;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;

/**
 * What no address of the API does alone: coins on hold that are captured, released or expire, and
 * transfers that are reversed. It asks the books' functions directly, as the application does, and
 * minds as little as the members when nobody answers.
 */
final class Bookwork {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Machine machine;
  private final List<Member> people;
  private final Map<String, UUID> ids;
  private final Queue<BookAct> asked = new ConcurrentLinkedQueue<>();
  private final Map<String, String> answers = new ConcurrentHashMap<>();
  private int settled;

  Bookwork(Machine machine, List<Member> people) {
    this.machine = machine;
    this.people = people;
    this.ids = new Records(machine.access()).idsOf(people);
  }

  /** Works until the storm is over; every act depends on an earlier one of the same clerk. */
  void work(Random random, BooleanSupplier isOver) {
    Deque<BookAct> open = new ArrayDeque<>();
    while (!isOver.getAsBoolean()) {
      try (Connection connection = machine.access().asApplication()) {
        while (!isOver.getAsBoolean()) {
          BookAct act = next(random, open);
          asked.add(act);
          answers.put(act.key(), act.ask(connection));
          if (act.canGoOn()) {
            open.add(act);
          }
        }
      } catch (SQLException nobodyAnswered) {
        Pause.shortly();
      }
    }
  }

  private BookAct next(Random random, Deque<BookAct> open) {
    BookAct before = open.size() > 3 ? open.remove() : null;
    if (before != null && before.kind() == BookAct.Kind.MOVE) {
      return before.reversed();
    }
    if (before != null) {
      return switch (random.nextInt(3)) {
        case 0 -> before.captured(any(random), 1 + random.nextInt((int) before.amount()));
        case 1 -> before.released();
        default -> BookAct.move(ids, any(random), any(random), 1 + random.nextInt(50));
      };
    }
    return random.nextInt(3) == 0
        ? BookAct.move(ids, any(random), any(random), 1 + random.nextInt(50))
        : BookAct.hold(ids, any(random), 1 + random.nextInt(80), 1 + random.nextInt(3_000));
  }

  private String any(Random random) {
    return people.get(random.nextInt(people.size())).username();
  }

  /** Asks for everything of this round again: what was answered stays as it was answered. */
  void settle(Auditor auditor) throws SQLException {
    List<BookAct> all = new ArrayList<>(asked);
    try (Connection connection = machine.access().asApplication()) {
      for (BookAct act : all.subList(settled, all.size())) {
        String answer = act.ask(connection);
        String before = answers.put(act.key(), answer);
        if ("DONE".equals(before)) {
          assertThat(answer).as("%s", act).isEqualTo("REPLAYED");
        }
        if (answer.equals("DONE") || answer.equals("REPLAYED")) {
          act.effects(auditor::add);
        }
      }
    }
    settled = all.size();
  }

  /** Holds whose time is over give their coins back, whoever was dead when it was. */
  void nothingStaysOnHold(Records records) {
    Instant deadline = Instant.now().plus(PATIENCE);
    String held = "select 1 from ledger.hold where state = 'PENDING' and owner_id is not null";
    while (!records.lines(held).isEmpty()) {
      assertThat(Instant.now()).as("a hold does not expire").isBefore(deadline);
      Pause.shortly();
    }
    assertThat(
            records.lines("select 1 from ledger.account where owner_id is not null and held > 0"))
        .isEmpty();
  }

  String story() {
    Map<String, Long> told = new TreeMap<>();
    answers.values().forEach(answer -> told.merge(answer, 1L, Long::sum));
    return told.toString();
  }
}
