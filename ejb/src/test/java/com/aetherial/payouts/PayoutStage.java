package com.aetherial.payouts;

import com.aetherial.kernel.Time;
import com.aetherial.ledger.Posted;
import com.aetherial.ledger.SystemAccount;
import com.aetherial.ledger.entity.Coins;
import com.aetherial.payments.entity.Price;
import com.aetherial.payouts.entity.Promise;
import com.aetherial.payouts.entity.Told;
import com.aetherial.payouts.entity.Withdrawal;
import com.aetherial.payouts.entity.WithdrawalEvent;
import com.aetherial.payouts.entity.WithdrawalOrder;
import com.aetherial.payouts.entity.WithdrawalRequest;
import com.aetherial.payouts.entity.WithdrawalState;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** A withdrawal with books of its own, which count where its coins are. */
@SuppressWarnings("UnnecessaryAssignment")
final class PayoutStage {
  static final long COINS = 250_000;

  final List<WithdrawalEvent> story = new ArrayList<>();
  final Map<String, Long> books = new HashMap<>();
  final Map<String, Boolean> incidents = new HashMap<>();
  final Withdrawal withdrawal;
  final Answers answers = new Answers();

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
    String id = withdrawal.id().toString().replace("-", "");
    return new Withdrawals.Attempt(withdrawal.id(), number, id + "-" + number, "token");
  }

  NewsOutcome hear(int attempt, PayoutAnswer answer) {
    return answers.apply(withdrawal, attempt(attempt), answer);
  }

  void send() {
    answers.steps.send(withdrawal, platform());
  }

  long in(String place) {
    return books.getOrDefault(place, 0L);
  }

  private Posted move(String from, String to) {
    books.merge(from, -COINS, Long::sum);
    books.merge(to, COINS, Long::sum);
    return new Posted(UUID.randomUUID(), Coins.ofMinor(COINS), Instant.now(), null, false);
  }

  private void wire() {
    var rows = new Rows();
    var coins = new Purse();
    var quiet = new Quiet();
    answers.withdrawals = rows;
    answers.notices = quiet;
    answers.time = new Time();
    answers.steps = new Steps();
    answers.steps.withdrawals = rows;
    answers.steps.coins = coins;
    answers.steps.changed = new Unheard<>();
    answers.late = new LateNews();
    answers.late.steps = answers.steps;
    answers.late.coins = coins;
    answers.late.incidents = new Book();
    answers.late.notices = quiet;
    answers.late.time = new Time();
    answers.late.providers =
        new Providers() {
          @Override
          PayoutProvider named(String name) {
            return new PaperProvider();
          }
        };
  }

  private final class Rows extends Withdrawals {
    @Override
    void tell(WithdrawalEvent event) {
      story.add(event);
    }

    @Override
    void addAttempt(Withdrawal again) {}

    @Override
    void endAttempt(String externalId, String code) {}
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
      return move("treasury", "suspense");
    }
  }

  private final class Book extends Incidents {
    @Override
    boolean open(Withdrawal about, String externalId, Kind kind, String what) {
      return incidents.putIfAbsent(externalId, true) == null;
    }

    @Override
    void suspended(String externalId, UUID transfer) {}

    @Override
    Optional<UUID> openLateSuccess(String externalId) {
      return Boolean.TRUE.equals(incidents.get(externalId))
          ? Optional.of(
              UUID.nameUUIDFromBytes(externalId.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
          : Optional.empty();
    }

    @Override
    boolean resolve(UUID id, @Nullable UUID by, String how, @Nullable UUID transfer) {
      incidents.replaceAll(
          (name, isOpen) ->
              isOpen
                  && !UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                      .equals(id));
      return true;
    }
  }

  private static final class Quiet extends PayoutNotices {
    @Override
    void paid(Withdrawal about) {}

    @Override
    void failed(Withdrawal about) {}

    @Override
    void returned(Withdrawal about) {}

    @Override
    void needsAttempt(Withdrawal about) {}

    @Override
    void incident(Withdrawal about, String what) {}
  }

  private static final class Unheard<T> implements Event<T> {
    @Override
    public void fire(T event) {}

    @Override
    public <U extends T> CompletionStage<U> fireAsync(U event) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <U extends T> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Event<T> select(Annotation... qualifiers) {
      return this;
    }

    @Override
    public <U extends T> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <U extends T> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
      throw new UnsupportedOperationException();
    }
  }
}
