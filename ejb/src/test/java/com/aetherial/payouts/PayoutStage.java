package com.aetherial.payouts;

import com.aetherial.identity.Actor;
import com.aetherial.identity.People;
import com.aetherial.identity.entity.Role;
import com.aetherial.kernel.Notice;
import com.aetherial.kernel.Time;
import com.aetherial.ledger.Posted;
import com.aetherial.ledger.SystemAccount;
import com.aetherial.ledger.entity.Coins;
import com.aetherial.payments.HeardEvents;
import com.aetherial.payments.entity.Price;
import com.aetherial.payouts.entity.Promise;
import com.aetherial.payouts.entity.Told;
import com.aetherial.payouts.entity.Withdrawal;
import com.aetherial.payouts.entity.WithdrawalEvent;
import com.aetherial.payouts.entity.WithdrawalOrder;
import com.aetherial.payouts.entity.WithdrawalRequest;
import com.aetherial.payouts.entity.WithdrawalState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** A withdrawal with books of its own, which count where its coins are. */
@SuppressWarnings("UnnecessaryAssignment")
final class PayoutStage {
  static final long COINS = 250_000;
  static final UUID ADMINISTRATOR = UUID.randomUUID();

  final List<Notice> told = new ArrayList<>();
  final PayoutNotices notices = new PayoutNotices();
  final List<WithdrawalEvent> story = new ArrayList<>();
  final Map<String, Long> books = new HashMap<>();
  final IncidentBook book = new IncidentBook();
  final Map<String, Boolean> incidents = book.lateSuccesses;
  final Map<String, String> ends = new HashMap<>();
  final Withdrawals rows = new Rows();
  final Withdrawal withdrawal;
  final Answers answers = new Answers();
  private final Questions questions = new Questions();
  private Duration passed = Duration.ZERO;

  PayoutStage() {
    var request = new WithdrawalRequest(UUID.randomUUID(), "key", "00".repeat(32));
    var order =
        new WithdrawalOrder(
            UUID.randomUUID(),
            "paper",
            Coins.ofMinor(COINS),
            Coins.ZERO,
            40_000,
            new Price(10_000, "USD"));
    withdrawal =
        new Withdrawal(
            UUID.randomUUID(), request, order, UUID.randomUUID(), Tokens.next(), Instant.now());
    move("member", "clearing");
    wire();
    answers.steps.go(withdrawal, WithdrawalState.APPROVED, platform());
  }

  static Told platform() {
    return Told.platform("For the test.", Instant.now());
  }

  Withdrawals.Attempt attempt(int number) {
    return new Withdrawals.Attempt(withdrawal.id(), number, withdrawal.nameOf(number), "token");
  }

  NewsOutcome hear(int attempt, PayoutAnswer answer) {
    return answers.apply(withdrawal, attempt(attempt), answer);
  }

  /** The provider is asked about the present attempt, and whoever asks decides how to go on. */
  void ask(PayoutProvider provider, PayoutAnswer answer) {
    hear(withdrawal.attempt(), answer);
    questions.next(withdrawal, provider, true);
  }

  void pass(Duration time) {
    passed = passed.plus(time);
  }

  void send() {
    answers.steps.send(withdrawal, platform());
  }

  /** The provider is asked to take it back and answers so. */
  NewsOutcome takeBack(PayoutAnswer answer) {
    return answers.takenBack(withdrawal, attempt(withdrawal.attempt()), answer);
  }

  /** The attempt that paid is told of once more, if there is one. */
  NewsOutcome hearThatItIsPaid(PayoutAnswer done) {
    Optional<Integer> paid = rows.paidBy(withdrawal.id());
    return paid.map(number -> hear(number, done)).orElse(NewsOutcome.KNOWN);
  }

  void wantBack() {
    answers.steps.wantBack(withdrawal, platform());
  }

  /** Kinds and persons of what was told, in its order. */
  List<String> toldTo(UUID person) {
    return told.stream().filter(one -> one.personId().equals(person)).map(Notice::kind).toList();
  }

  /** Whether the payment that settled it stands on the provider's account as well. */
  boolean isBookedTwice() {
    Optional<String> paid = rows.paidBy(withdrawal.id()).map(withdrawal::nameOf);
    return paid.filter(name -> incidents.getOrDefault(name, false)).isPresent();
  }

  long in(String place) {
    return books.getOrDefault(place, 0L);
  }

  private Posted move(String from, String to) {
    books.merge(from, -COINS, Long::sum);
    books.merge(to, COINS, Long::sum);
    return new Posted(UUID.randomUUID(), Coins.ofMinor(COINS), Instant.now(), null, false);
  }

  /** An administrator gives it up. */
  void giveUp() {
    var decisions = new Decisions();
    decisions.withdrawals = rows;
    decisions.steps = answers.steps;
    decisions.settling = answers.settling;
    decisions.notices = notices;
    decisions.desk = new DeskActs();
    decisions.desk.withdrawals = rows;
    decisions.desk.time = new Time();
    decisions.desk.acts = new HeardEvents<>(new ArrayList<>());
    decisions.findings =
        new Findings() {
          @Override
          boolean areEnough(Actor actor, Withdrawal about, Kind kind, String reason) {
            return true;
          }
        };
    decisions.giveUp(
        new Actor(ADMINISTRATOR, "ada", Role.ADMIN, Set.of()), withdrawal.id(), "Not paid.");
  }

  PaidOrders paidOrders() {
    var orders = new PaidOrders();
    orders.withdrawals = rows;
    return orders;
  }

  private void wire() {
    var coins = new Purse();
    notices.notices = new HeardEvents<>(told);
    notices.people = new Staff();
    answers.withdrawals = rows;
    answers.notices = notices;
    answers.time = new Time();
    answers.steps = new Steps();
    answers.steps.withdrawals = rows;
    answers.steps.coins = coins;
    answers.steps.changed = new HeardEvents<>(new ArrayList<>());
    answers.steps.happenings = new PayoutHappenings();
    answers.steps.happenings.happenings = new HeardEvents<>(new ArrayList<>());
    questions.steps = answers.steps;
    questions.notices = notices;
    questions.time =
        new Time() {
          @Override
          public Instant now() {
            return super.now().plus(passed);
          }
        };
    answers.late = new LateNews();
    answers.late.steps = answers.steps;
    answers.late.withdrawals = rows;
    answers.late.coins = coins;
    answers.late.incidents = book;
    answers.late.notices = notices;
    answers.late.time = new Time();
    answers.late.providers =
        new Providers() {
          @Override
          PayoutProvider named(String name) {
            return new PaperProvider();
          }
        };
    wireSettling();
  }

  private void wireSettling() {
    answers.settling = new Settling();
    answers.settling.steps = answers.steps;
    answers.settling.withdrawals = rows;
    answers.settling.incidents = answers.late.incidents;
    answers.settling.coins = answers.steps.coins;
    answers.settling.providers = answers.late.providers;
    answers.settling.notices = notices;
    answers.settling.time = new Time();
    answers.late.settling = answers.settling;
    answers.late.failures = new LateFailures();
    answers.late.failures.incidents = book;
    answers.late.failures.coins = answers.steps.coins;
    answers.late.failures.steps = answers.steps;
    answers.late.failures.notices = notices;
  }

  private final class Rows extends Withdrawals {
    @Override
    void tell(WithdrawalEvent event) {
      story.add(event);
    }

    @Override
    Optional<Withdrawal> lock(UUID id) {
      return Optional.of(withdrawal);
    }

    @Override
    void addAttempt(Withdrawal again) {}

    @Override
    void endAttempt(String externalId, String code) {
      ends.put(externalId, code);
    }

    @Override
    Optional<Integer> paidBy(UUID withdrawalId) {
      return IntStream.rangeClosed(1, withdrawal.attempt())
          .filter(number -> PAID.equals(ends.get(withdrawal.nameOf(number))))
          .boxed()
          .findFirst();
    }

    @Override
    List<Withdrawal> sentWithin(String provider, Instant from, Instant until) {
      return List.of(withdrawal);
    }
  }

  private final class Purse extends CoinMoves {
    @Override
    Posted settle(Promise promise) {
      return move("clearing", "treasury");
    }

    @Override
    Posted release(Promise promise) {
      return move("clearing", "member");
    }

    @Override
    Posted giveBack(Promise promise) {
      return move("treasury", "member");
    }

    @Override
    Posted suspend(Promise promise, String externalId, SystemAccount account) {
      return move("suspense", "treasury");
    }

    @Override
    Posted resolve(Promise promise, String externalId, SystemAccount account, Bearer bearer) {
      return move(bearer == Bearer.MEMBER ? "member" : "treasury", "suspense");
    }

    @Override
    Posted relieve(Promise promise, String externalId, Bearer bearer) {
      return move("treasury", bearer == Bearer.MEMBER ? "member" : "loss");
    }
  }

  private static final class Staff extends People {
    @Override
    public Set<UUID> administrators() {
      return Set.of(ADMINISTRATOR);
    }
  }
}
