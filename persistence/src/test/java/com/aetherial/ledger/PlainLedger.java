package com.aetherial.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The rules of the books in plain Java, written a second time: what every request must be answered
 * and what everybody must have afterwards. One thing happens after the other here.
 */
final class PlainLedger {
  static final List<String> SPENDABLE = List.of("PROMO", "CASH", "EARNED");
  private static final Set<String> DEBT_STOPS =
      Set.of("TRANSFER", "GIFT", "TIP", "SPEND", "SALE", "HOLD", "CAPTURE");

  /** An account, by its owner (null is the system) and its kind. */
  record Place(@Nullable UUID owner, String kind) {}

  /** What was answered; several refusals where the order of the locks decides which comes first. */
  record Verdict(Set<String> outcomes, long amount, @Nullable Long available) {
    static Verdict no(String... outcomes) {
      return new Verdict(Set.of(outcomes), 0, null);
    }

    static Verdict done(long amount, @Nullable Long available) {
      return new Verdict(Set.of("DONE"), amount, available);
    }

    boolean isDone() {
      return outcomes.contains("DONE");
    }
  }

  /** A transfer that was made, and how much of it has gone back. */
  static final class Made {
    final Map<Place, Long> legs = new LinkedHashMap<>();
    final long amount;
    final boolean isReturn;
    boolean isReversed;
    long refunded;

    Made(Map<Place, Long> legs, boolean isReturn) {
      legs.forEach((place, part) -> this.legs.merge(place, part, Long::sum));
      this.amount = legs.values().stream().filter(part -> part > 0).mapToLong(p -> p).sum();
      this.isReturn = isReturn;
    }
  }

  final Map<Place, Long> balances = new HashMap<>();
  final Map<Place, Long> held = new HashMap<>();
  final Map<UUID, String> states = new TreeMap<>();
  @Nullable Made last;

  long balance(@Nullable UUID owner, String kind) {
    return balances.getOrDefault(new Place(owner, kind), 0L);
  }

  long free(@Nullable UUID owner, String kind) {
    return balance(owner, kind) - held.getOrDefault(new Place(owner, kind), 0L);
  }

  long spendable(UUID owner) {
    return SPENDABLE.stream().mapToLong(kind -> free(owner, kind)).sum();
  }

  boolean isStopped(String kind, @Nullable UUID owner, boolean credit) {
    String state = owner == null ? "OPEN" : states.getOrDefault(owner, "OPEN");
    return switch (state) {
      case "OPEN" -> false;
      case "CLOSED" -> !credit || !kind.equals("PAYOUT_RETURN");
      case "FROZEN_OUT" -> !credit && !Set.of("CHARGEBACK", "ADJUSTMENT").contains(kind);
      default -> !Set.of("CHARGEBACK", "ADJUSTMENT", "PAYOUT_RETURN").contains(kind);
    };
  }

  /** Whether who pays may: their freeze and their debt, in this order. */
  private @Nullable Verdict refusedPayer(String kind, UUID from, List<String> accepted) {
    if (isStopped(kind, from, false)) {
      return Verdict.no("account-frozen");
    }
    boolean owes = balance(from, "DEBT") < 0;
    return owes && DEBT_STOPS.contains(kind) && !accepted.contains("DEBT")
        ? Verdict.no("in-debt")
        : null;
  }

  /** Takes an amount from buckets in their order; null when they have too little. */
  @Nullable List<Long> split(UUID from, List<String> accepted, long amount) {
    List<Long> parts = new ArrayList<>();
    long rest = amount;
    for (String bucket : accepted) {
      long part = bucket.equals("DEBT") ? rest : Math.min(rest, free(from, bucket));
      parts.add(part);
      rest -= part;
    }
    return rest == 0 ? parts : null;
  }

  record Receiver(@Nullable UUID owner, @Nullable String kind, long amount) {}

  /** A payment out of buckets, to one receiver after the other. */
  Verdict pay(
      String kind, UUID from, List<String> accepted, List<String> arrives, List<Receiver> to) {
    if (to.stream().anyMatch(receiver -> from.equals(receiver.owner()))) {
      return Verdict.no("same-person");
    }
    Verdict refused = refusedPayer(kind, from, accepted);
    if (refused != null) {
      return refused;
    }
    long total = to.stream().mapToLong(Receiver::amount).sum();
    List<Long> parts = split(from, accepted, total);
    if (parts == null) {
      return Verdict.no("insufficient-balance");
    }
    if (to.stream().anyMatch(receiver -> isStopped(kind, receiver.owner(), true))) {
      return Verdict.no("account-frozen");
    }
    post(flow(from, accepted, arrives, parts, to), false);
    return Verdict.done(total, spendable(from));
  }

  /** The parts flow into the receivers in order, like water into glasses. */
  static Map<Place, Long> flow(
      UUID from, List<String> accepted, List<String> arrives, List<Long> parts, List<Receiver> to) {
    Map<Place, Long> legs = new LinkedHashMap<>();
    int glass = 0;
    long room = to.get(0).amount();
    for (int i = 0; i < parts.size(); i++) {
      long part = parts.get(i);
      legs.merge(new Place(from, accepted.get(i)), -part, Long::sum);
      while (part > 0) {
        long poured = Math.min(part, room);
        Receiver receiver = to.get(glass);
        String kind = receiver.kind() == null ? arrives.get(i) : receiver.kind();
        legs.merge(new Place(receiver.owner(), kind), poured, Long::sum);
        part -= poured;
        room -= poured;
        if (room == 0 && glass + 1 < to.size()) {
          room = to.get(++glass).amount();
        }
      }
    }
    legs.values().removeIf(part -> part == 0);
    return legs;
  }

  /** Coins of the treasury to a person; bought ones fill a debt first. */
  Verdict give(String kind, UUID to, String bucket, long amount) {
    long debt = -balance(to, "DEBT");
    long filled = kind.equals("PURCHASE") && bucket.equals("CASH") ? Math.min(debt, amount) : 0;
    if (isStopped(kind, to, true)) {
      return Verdict.no("account-frozen");
    }
    if (free(null, "TREASURY") < amount) {
      return Verdict.no("supply-exhausted");
    }
    Map<Place, Long> legs = new LinkedHashMap<>();
    legs.put(new Place(null, "TREASURY"), -amount);
    legs.merge(new Place(to, "DEBT"), filled, Long::sum);
    legs.merge(new Place(to, bucket), amount - filled, Long::sum);
    legs.values().removeIf(part -> part == 0);
    post(legs, false);
    return Verdict.done(amount, spendable(to));
  }

  /** Gives a transfer back, wholly or in part: every leg bears its share of what goes back. */
  Verdict giveBack(String kind, Made original, long asked, boolean whole) {
    if (original.isReturn) {
      return Verdict.no("not-reversible");
    } else if (original.isReversed) {
      return Verdict.no("already-reversed");
    } else if (whole && original.refunded > 0) {
      return Verdict.no("already-refunded");
    }
    long amount = whole ? original.amount : asked;
    if (amount > original.amount - original.refunded) {
      return Verdict.no("refund-exceeds");
    }
    Map<Place, Long> legs = shares(original, amount);
    Set<String> refusals = refusals(kind, legs);
    if (!refusals.isEmpty()) {
      return new Verdict(refusals, 0, null);
    }
    post(legs, true);
    original.isReversed = whole;
    original.refunded += whole ? 0 : amount;
    legs.forEach((place, part) -> original.legs.merge(place, part, Long::sum));
    return Verdict.done(amount, null);
  }

  private Set<String> refusals(String kind, Map<Place, Long> legs) {
    Set<String> first = new HashSet<>();
    Set<String> then = new HashSet<>();
    legs.forEach(
        (place, part) -> {
          if (isStopped(kind, place.owner(), part > 0)) {
            first.add("account-frozen");
          } else if (place.kind().equals("DEBT") && part > -balances.getOrDefault(place, 0L)) {
            first.add("limit-exceeded");
          } else if (part < -free(place.owner(), place.kind()) && !place.kind().equals("DEBT")) {
            then.add("insufficient-balance");
          }
        });
    return first.isEmpty() ? then : first;
  }

  private static Map<Place, Long> shares(Made original, long amount) {
    Map<Place, Long> legs = new LinkedHashMap<>();
    for (boolean credit : new boolean[] {true, false}) {
      List<Map.Entry<Place, Long>> side =
          original.legs.entrySet().stream()
              .filter(leg -> leg.getValue() != 0 && leg.getValue() > 0 == credit)
              .sorted(Comparator.comparing(leg -> leg.getKey().kind() + owner(leg.getKey())))
              .toList();
      List<Long> weights = side.stream().map(leg -> Math.abs(leg.getValue())).toList();
      List<Long> parts = Apportioned.of(amount, weights);
      for (int i = 0; i < parts.size(); i++) {
        legs.merge(side.get(i).getKey(), credit ? -parts.get(i) : parts.get(i), Long::sum);
      }
    }
    legs.values().removeIf(part -> part == 0);
    return legs;
  }

  /** The system sorts behind people, as nothing does in the database. */
  private static String owner(Place place) {
    return place.owner() == null ? "~" : place.owner().toString();
  }

  void post(Map<Place, Long> legs, boolean isReturn) {
    legs.forEach((place, part) -> balances.merge(place, part, Long::sum));
    last = new Made(legs, isReturn);
  }
}
