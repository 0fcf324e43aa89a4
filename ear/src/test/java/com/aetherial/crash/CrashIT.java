package com.aetherial.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.Member;
import com.aetherial.testing.Pause;
import com.aetherial.testing.Provider;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Nothing that was acknowledged is lost and nothing is half done, whoever is killed in the middle
 * of the work. {@code -Dcrash.minutes} makes it long, {@code -Dcrash.seed} repeats a run.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CrashIT {
  private static final int MEMBERS = 8;
  private static final int QUIET = 4;
  private static final long START = 200_00;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** In a long run the database is once away for so long; the storm asks on. */
  private static final Duration OUTAGE = Duration.ofSeconds(30);

  private static final List<Victim> SHORT =
      List.of(Victim.DATABASE, Victim.SERVER, Victim.DATABASE, Victim.BOTH);

  private final long seed = Long.getLong("crash.seed", System.nanoTime());
  private final Duration length = Duration.ofMinutes(Integer.getInteger("crash.minutes", 0));
  private final Random random = new Random(seed);
  private final Auditor auditor = new Auditor();
  private final Set<String> seen = new HashSet<>();
  private final Set<String> paid = new HashSet<>();
  private final Set<String> credited = new HashSet<>();
  private Bookwork bookwork;
  private Frosts frosts;

  @Test
  void no_acknowledged_coin_is_lost_and_no_other_is_invented_when_the_plug_is_pulled(
      TestReporter reporter) throws Exception {
    reporter.publishEntry("seed", String.valueOf(seed));
    try (Machine machine = new Machine()) {
      isDurable(machine);
      Member admin = machine.admin();
      List<Member> members =
          Stream.generate(() -> Member.signsUp(machine.nobody())).limit(MEMBERS).toList();
      List<Member> quiet =
          Stream.generate(() -> Member.signsUp(machine.nobody())).limit(QUIET).toList();
      auditor.book(funding(admin, Stream.concat(members.stream(), quiet.stream()).toList()));
      bookwork = new Bookwork(machine, quiet);
      frosts = new Frosts(admin, members);
      Instant end = Instant.now().plus(length);
      int least = length.isZero() ? SHORT.size() : SHORT.size() + 1;
      for (int round = 0; round < least || Instant.now().isBefore(end); round++) {
        boolean isOutage = round == SHORT.size();
        Victim victim = SHORT.get(round < SHORT.size() ? round : random.nextInt(SHORT.size()));
        String story =
            isOutage
                ? round(machine, admin, members, Victim.DATABASE, OUTAGE)
                : round(machine, admin, members, victim, Duration.ofMillis(random.nextInt(500)));
        reporter.publishEntry("round " + (round + 1), story);
      }
    }
  }

  private static void isDurable(Machine machine) {
    Records records = new Records(machine.access());
    for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
      assertThat(records.lines("show " + setting)).as(setting).containsExactly("on");
    }
  }

  private List<Wish> funding(Member admin, List<Member> members) {
    List<Wish> wishes = new ArrayList<>();
    Stream.concat(members.stream(), Stream.of(admin))
        .forEach(each -> wishes.add(Wish.grant(admin, new Wish.Line(each.username(), START))));
    for (Wish wish : wishes) {
      auditor.asks(wish);
      assertThat(auditor.hears(wish, wish.ask().is(201))).isTrue();
      seen.add(wish.key());
    }
    return wishes;
  }

  private String round(
      Machine machine, Member admin, List<Member> members, Victim victim, Duration down)
      throws IOException, InterruptedException, SQLException {
    Instant killed;
    Duration away;
    long before = auditor.acknowledged();
    try (Storm storm =
        new Storm(
            admin,
            members,
            auditor,
            random.nextLong(),
            List.of(bookwork::work, bookwork::work, frosts::work))) {
      awaitAnswers(before + 50);
      Thread.sleep(500 + random.nextInt(1_500));
      assertThat(storm.isRaging()).isTrue();
      machine.kill(victim);
      killed = Instant.now();
      Thread.sleep(down.toMillis());
      machine.start(victim);
      long then = auditor.acknowledged();
      awaitAnswers(then + 50);
      away = Duration.between(killed, Instant.now());
    }
    machine.awaitReady();
    audit(machine);
    return "%s killed, served again after %d ms; %s; %s; %s"
        .formatted(victim, away.toMillis(), auditor.story(), frosts.story(), bookwork.story());
  }

  private void awaitAnswers(long number) {
    Instant deadline = Instant.now().plus(PATIENCE);
    while (auditor.acknowledged() < number) {
      assertThat(Instant.now()).as("nobody is served again").isBefore(deadline);
      Pause.shortly();
    }
  }

  private void audit(Machine machine) throws SQLException {
    Records records = new Records(machine.access());
    assertThat(records.violations()).isEmpty();
    frosts.confirmedIsThere(records);
    frosts.thaw();
    bookwork.settle(auditor);
    bookwork.nothingStaysOnHold(records);
    Map<String, List<String>> books = records.transfers();
    auditor.acknowledgedIsThere(books);
    auditor.settle(books);
    List<Wish> fresh = auditor.takeNew(seen);
    fresh.forEach(auditor::replay);
    auditor.book(fresh);
    finishPurchases(machine, records);
    auditor.acknowledgedIsThere(records.transfers());
    assertThat(records.violations()).isEmpty();
    assertThat(records.balances()).containsAllEntriesOf(auditor.balances());
    assertThat(auditor.unclean()).isEmpty();
  }

  /** Every ordered purchase is paid, and its coins come once, whoever was dead meanwhile. */
  private void finishPurchases(Machine machine, Records records) {
    List<Wish> orders = auditor.purchases();
    for (Wish order : orders) {
      if (paid.add(order.key())) {
        Answer answer = order.ask().is(201);
        machine.stripe().outside().pay(answer.text("sessionId"), Provider.VISA);
      }
    }
    Instant deadline = Instant.now().plus(PATIENCE);
    String open = "select id::text from payments.purchase where state <> 'CREDITED'";
    while (!records.lines(open).isEmpty()) {
      assertThat(Instant.now()).as("a purchase that was paid has no coins").isBefore(deadline);
      records.change(
          "update payments.purchase set next_check_at = now() where credited_at is null");
      Pause.shortly();
    }
    credited(records, orders);
  }

  private void credited(Records records, List<Wish> orders) {
    for (Wish order : orders) {
      if (credited.add(order.key())) {
        auditor.add(order.asks().username(), order.lines().get(0).minor());
      }
    }
    assertThat(records.lines("select 1 from ledger.transfer where kind = 'PURCHASE'"))
        .hasSize(orders.size());
  }
}
