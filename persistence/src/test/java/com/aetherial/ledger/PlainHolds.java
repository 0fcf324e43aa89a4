package com.aetherial.ledger;

import com.aetherial.ledger.PlainLedger.Place;
import com.aetherial.ledger.PlainLedger.Receiver;
import com.aetherial.ledger.PlainLedger.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Holds in plain Java: coins that lie where they are and may not be spent. */
record PlainHolds(PlainLedger ledger, Map<UUID, Held> all) {
  static final List<String> ARRIVES = List.of("PROMO", "EARNED", "EARNED");

  /** A hold; its state is PENDING until it is resolved. */
  static final class Held {
    final UUID owner;
    final List<Long> parts;
    final boolean isOver;
    String state = "PENDING";

    Held(UUID owner, List<Long> parts, boolean isOver) {
      this.owner = owner;
      this.parts = parts;
      this.isOver = isOver;
    }

    long amount() {
      return parts.stream().mapToLong(p -> p).sum();
    }
  }

  PlainHolds(PlainLedger ledger) {
    this(ledger, new LinkedHashMap<>());
  }

  Verdict place(UUID id, UUID owner, long amount, boolean isOver) {
    if (ledger.isStopped("HOLD", owner, false)) {
      return Verdict.no("account-frozen");
    }
    if (ledger.balance(owner, "DEBT") < 0) {
      return Verdict.no("in-debt");
    }
    List<Long> parts = ledger.split(owner, PlainLedger.SPENDABLE, amount);
    if (parts == null) {
      return Verdict.no("insufficient-balance");
    }
    Held hold = new Held(owner, parts, isOver);
    all.put(id, hold);
    reserve(hold, 1);
    return Verdict.done(amount, ledger.spendable(owner));
  }

  Verdict capture(UUID id, UUID to, long amount) {
    Held hold = all.get(id);
    if (!hold.state.equals("PENDING")) {
      return Verdict.no("hold-resolved");
    } else if (hold.isOver) {
      return Verdict.no("hold-expired");
    } else if (amount > hold.amount()) {
      return Verdict.no("exceeds-hold");
    } else if (ledger.isStopped("CAPTURE", hold.owner, false)
        || ledger.isStopped("CAPTURE", to, true)) {
      return Verdict.no("account-frozen");
    }
    List<Receiver> receivers = List.of(new Receiver(to, null, amount));
    reserve(hold, -1);
    ledger.post(
        PlainLedger.flow(
            hold.owner, PlainLedger.SPENDABLE, ARRIVES, taken(hold.parts, amount), receivers),
        false);
    hold.state = "CAPTURED";
    return Verdict.done(amount, ledger.spendable(hold.owner));
  }

  Verdict release(UUID id) {
    Held hold = all.get(id);
    if (!hold.state.equals("PENDING")) {
      return Verdict.no("hold-resolved");
    }
    reserve(hold, -1);
    hold.state = "RELEASED";
    return Verdict.done(hold.amount(), ledger.spendable(hold.owner));
  }

  /** How many were given back because their time was over. */
  long expire() {
    List<Held> due =
        all.values().stream().filter(h -> h.isOver && h.state.equals("PENDING")).toList();
    due.forEach(
        hold -> {
          reserve(hold, -1);
          hold.state = "EXPIRED";
        });
    return due.size();
  }

  @Nullable UUID any(RandomGenerator random) {
    List<UUID> ids = List.copyOf(all.keySet());
    return ids.isEmpty() ? null : ids.get(random.nextInt(ids.size()));
  }

  private void reserve(Held hold, int sign) {
    for (int i = 0; i < hold.parts.size(); i++) {
      Place place = new Place(hold.owner, PlainLedger.SPENDABLE.get(i));
      ledger.held.merge(place, sign * hold.parts.get(i), Long::sum);
    }
  }

  private static List<Long> taken(List<Long> parts, long amount) {
    List<Long> taken = new ArrayList<>();
    long rest = amount;
    for (long part : parts) {
      taken.add(Math.min(part, rest));
      rest -= Math.min(part, rest);
    }
    return taken;
  }
}
