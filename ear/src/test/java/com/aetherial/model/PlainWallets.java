package com.aetherial.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who has what, by the rules alone. Amounts are hundredths of a coin. */
final class PlainWallets {
  static final String OPEN = "OPEN";
  static final String FROZEN = "FROZEN";
  static final String FROZEN_OUT = "FROZEN_OUT";
  static final String DONE = "";

  private static final String REFUSED_BY_ANOTHER = "batch-refused";

  /** One member's coins by origin. */
  static final class Wallet {
    private long promo;
    private long cash;
    private final long earned;
    private String state = OPEN;

    Wallet(long promo, long cash, long earned) {
      this.promo = promo;
      this.cash = cash;
      this.earned = earned;
    }

    long available() {
      return promo + cash + earned;
    }

    /** As the API words it. */
    String told() {
      return "%d promo, %d cash, %d earned, %s".formatted(promo, cash, earned, state);
    }
  }

  /** What one transfer of a batch asks for; the treasury pays where nobody is named. */
  record Line(String from, String to, long amount) {}

  private final Map<String, Wallet> wallets = new TreeMap<>();

  void open(String member, Wallet wallet) {
    wallets.put(member, wallet);
  }

  Wallet of(String member) {
    return wallets.get(member);
  }

  void turn(String member, String state) {
    of(member).state = state;
  }

  /** The code of the refusal that is due, or {@link #DONE} when the coins have moved. */
  String send(String from, String to, long amount) {
    Wallet payer = of(from);
    if (!wallets.containsKey(to)) {
      return "no-such-person";
    } else if (from.equals(to)) {
      return "transfer-to-oneself";
    } else if (!payer.state.equals(OPEN)) {
      return "account-frozen";
    } else if (amount > payer.promo + payer.cash) {
      return "insufficient-balance";
    } else if (of(to).state.equals(FROZEN)) {
      return "account-frozen";
    }
    move(payer, of(to), amount);
    return DONE;
  }

  /** The treasury gives, and what it gives is PROMO. */
  String give(String to, long amount) {
    if (!wallets.containsKey(to)) {
      return "no-such-person";
    } else if (of(to).state.equals(FROZEN)) {
      return "account-frozen";
    }
    of(to).promo += amount;
    return DONE;
  }

  /** For each line the codes of which one is due: a line may have more than one fault. */
  List<Set<String>> batch(List<Line> lines, boolean isAllOrNothing) {
    Map<String, Wallet> copies = new TreeMap<>();
    wallets.forEach((name, has) -> copies.put(name, copy(has)));
    List<Set<String>> due = new ArrayList<>();
    lines.forEach(line -> due.add(line(line)));
    if (isAllOrNothing && due.stream().anyMatch(codes -> !codes.contains(DONE))) {
      wallets.putAll(copies);
      due.replaceAll(codes -> codes.contains(DONE) ? Set.of(REFUSED_BY_ANOTHER) : codes);
    }
    return due;
  }

  private Set<String> line(Line line) {
    Set<String> faults = new TreeSet<>();
    if (wallets.containsKey(line.to()) && of(line.to()).state.equals(FROZEN)) {
      faults.add("account-frozen");
    }
    String code =
        line.from().isEmpty()
            ? give(line.to(), line.amount())
            : send(line.from(), line.to(), line.amount());
    faults.add(code);
    return code.equals(DONE) ? Set.of(DONE) : faults;
  }

  private static Wallet copy(Wallet has) {
    Wallet copy = new Wallet(has.promo, has.cash, has.earned);
    copy.state = has.state;
    return copy;
  }

  private static void move(Wallet payer, Wallet receiver, long amount) {
    long promo = Math.min(amount, payer.promo);
    payer.promo -= promo;
    payer.cash -= amount - promo;
    receiver.promo += promo;
    receiver.cash += amount - promo;
  }
}
