package com.aetherial.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.ledger.PlainLedger.Made;
import com.aetherial.ledger.PlainLedger.Receiver;
import com.aetherial.ledger.PlainLedger.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Does random things to the books and to their copy in plain Java, and compares every answer. */
final class RandomWork {
  private static final int PEOPLE = 7;
  private static final String[] SALE_ARRIVES = {"PROMO", "EARNED", "EARNED"};
  private static final List<String> ANY = PlainLedger.SPENDABLE;

  final Books books = new Books();
  final PlainLedger ledger = new PlainLedger();
  private final PlainHolds holds = new PlainHolds(ledger);
  private final List<UUID> people = Stream.generate(books::person).limit(PEOPLE).toList();
  private final Map<UUID, Made> made = new HashMap<>();
  private final List<Repeat> repeats = new ArrayList<>();
  private final Map<String, Integer> seen = new HashMap<>();
  private final Random random;
  private String doing = "";

  /** A request that had an answer, to be asked again. */
  private record Repeat(Supplier<Outcome> same, Supplier<Outcome> other, Outcome answer) {}

  RandomWork(long seed) {
    random = new Random(seed);
    ledger.balances.put(new PlainLedger.Place(null, "TREASURY"), books.balance(null, "TREASURY"));
  }

  /** How often each answer was given to each kind of request. */
  Map<String, Integer> seen() {
    return seen;
  }

  /** The answers without what they were given to. */
  List<String> outcomes() {
    return seen.keySet().stream().map(w -> w.substring(w.lastIndexOf(' ') + 1)).toList();
  }

  void step() {
    int dice = random.nextInt(100);
    if (dice < 30) {
      move();
    } else if (dice < 42) {
      give();
    } else if (dice < 52) {
      sale();
    } else if (dice < 54) {
      chargeBack();
    } else if (dice < 64) {
      giveBack();
    } else if (dice < 84) {
      hold();
    } else if (dice < 88) {
      freeze();
    } else if (dice < 94) {
      batch();
    } else {
      repeat();
    }
  }

  /** What the database has must be what the copy has, account by account. */
  void compareBalances() {
    List<String> expected =
        Stream.concat(
                people.stream()
                    .flatMap(
                        p -> Stream.of("PROMO", "CASH", "EARNED", "DEBT").map(k -> line(p, k))),
                Stream.of(line(null, "TREASURY"), line(null, "REVENUE")))
            .toList();
    String stored =
        "select concat_ws(' ', owner_id, kind, sum(balance), sum(held)) from ledger.account"
            + " where owner_id is not null or kind in ('TREASURY', 'REVENUE')"
            + " group by owner_id, kind";
    assertThat(books.lines("aetherial_owner", null, stored))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  private String line(@Nullable UUID owner, String kind) {
    long balance = ledger.balance(owner, kind);
    String place = owner == null ? kind : owner + " " + kind;
    return place + " " + balance + " " + (balance - ledger.free(owner, kind));
  }

  private void move() {
    UUID from = person();
    UUID to = random.nextInt(20) == 0 ? from : person();
    long amount = amount();
    Order order = Order.of(List.of("TRANSFER", "GIFT", "TIP").get(random.nextInt(3)));
    boolean isTip = order.kind().equals("TIP");
    String[] accepted = isTip ? new String[] {"CASH", "EARNED"} : Books.GIFTABLE;
    String[] arrives = isTip ? new String[] {"EARNED", "EARNED"} : Books.GIFTABLE;
    List<Receiver> receivers = List.of(new Receiver(to, null, amount));
    Verdict verdict =
        ledger.pay(order.kind(), from, List.of(accepted), List.of(arrives), receivers);
    asked(
        "move " + order.kind(),
        verdict,
        () -> books.ask("move", order, from, to, amount, accepted, arrives),
        () -> books.ask("move", order.saying("else"), from, to, amount, accepted, arrives));
  }

  private void give() {
    UUID to = person();
    String kind = List.of("PURCHASE", "REWARD", "GRANT").get(random.nextInt(3));
    String any = kind.equals("REWARD") ? "PROMO" : ANY.get(random.nextInt(3));
    String bucket = kind.equals("PURCHASE") ? "CASH" : any;
    long amount = random.nextInt(20) == 0 ? 200_000_000_000L : amount();
    Order order = Order.of(kind);
    Verdict verdict = ledger.give(kind, to, bucket, amount);
    Books.Leg[] legs = {Books.leg(null, "TREASURY", -amount), Books.leg(to, bucket, amount)};
    asked(
        kind, verdict, () -> books.post(order, legs), () -> books.post(order.saying("else"), legs));
  }

  private void sale() {
    UUID from = person();
    UUID to = person();
    long amount = 2 + amount();
    long fee = random.nextLong(2) * (1 + random.nextLong(2));
    Order order = Order.of("SALE");
    List<Receiver> receivers = new ArrayList<>(List.of(new Receiver(to, null, amount - fee)));
    if (fee > 0) {
      receivers.add(new Receiver(null, "REVENUE", fee));
    }
    Verdict verdict = ledger.pay("SALE", from, ANY, List.of(SALE_ARRIVES), receivers);
    asked(
        "sale",
        verdict,
        () -> books.ask("move", order, from, to, amount, Books.ANY_BUCKET, SALE_ARRIVES, fee),
        () ->
            books.ask("move", order.saying("x"), from, to, amount, Books.ANY_BUCKET, SALE_ARRIVES));
  }

  private void chargeBack() {
    UUID from = person();
    long amount = amount();
    Order order = Order.of("CHARGEBACK");
    String[] buckets = {"CASH", "DEBT"};
    String[] arrives = {"TREASURY", "TREASURY"};
    Verdict verdict =
        ledger.pay(
            "CHARGEBACK",
            from,
            List.of(buckets),
            List.of(arrives),
            List.of(new Receiver(null, null, amount)));
    asked(
        "chargeback",
        verdict,
        () -> books.ask("move", order, from, null, amount, buckets, arrives),
        () -> books.ask("move", order.saying("x"), from, null, amount, buckets, arrives));
  }

  private void giveBack() {
    if (made.isEmpty()) {
      return;
    }
    UUID original = List.copyOf(made.keySet()).get(random.nextInt(made.size()));
    boolean whole = random.nextBoolean();
    long amount = amount();
    Order order = Order.of(whole ? "ADJUSTMENT" : "REFUND");
    Verdict verdict =
        ledger.giveBack(order.kind(), Objects.requireNonNull(made.get(original)), amount, whole);
    Supplier<Outcome> ask =
        () ->
            whole
                ? books.ask("reverse", order, original)
                : books.ask("refund", order, original, amount);
    asked(whole ? "reverse" : "refund", verdict, ask, ask);
  }

  private void hold() {
    int dice = random.nextInt(10);
    UUID known = holds.any(random);
    if (dice < 5 || known == null) {
      UUID owner = person();
      long amount = amount();
      boolean isOver = random.nextInt(3) == 0;
      Order order = Order.of("HOLD");
      Verdict verdict = holds.place(order.id(), owner, amount, isOver);
      String wait = isOver ? "0 s" : "1 hour";
      Supplier<Outcome> ask = () -> books.holdUntil(wait, order, owner, amount, Books.ANY_BUCKET);
      asked("hold", verdict, ask, ask);
    } else if (dice < 7) {
      UUID to = another(Objects.requireNonNull(holds.all().get(known)).owner);
      long amount = 1 + random.nextLong(60);
      Order order = Order.of("CAPTURE");
      Verdict verdict = holds.capture(known, to, amount);
      asked(
          "capture",
          verdict,
          () -> books.capture(order, known, to, amount),
          () -> books.capture(order.saying("else"), known, to, amount));
    } else if (dice < 9) {
      Verdict verdict = holds.release(known);
      String key = UUID.randomUUID().toString();
      asked("release", verdict, () -> books.release(known, key), null);
    } else {
      assertThat(books.number("select ledger.expire_holds(500)")).isEqualTo(holds.expire());
    }
  }

  private void freeze() {
    UUID person = person();
    String state = List.of("FROZEN_OUT", "FROZEN", "OPEN").get(Math.min(2, random.nextInt(12)));
    boolean isNews = !ledger.states.getOrDefault(person, "OPEN").equals(state);
    ledger.states.put(person, state);
    String call =
        state.equals("OPEN")
            ? "select ledger.unfreeze(?, 'a reason', null)"
            : "select ledger.freeze(?, '" + state + "', 'a reason', null)";
    assertThat(books.lines("aetherial_app", null, call, person))
        .containsExactly(isNews ? "DONE" : "UNCHANGED");
  }

  private void batch() {
    boolean allOrNothing = random.nextBoolean();
    List<PlainBatch.Move> moves =
        IntStream.range(0, 1 + random.nextInt(12)).mapToObj(i -> batchMove()).toList();
    List<String> expected = new PlainBatch(ledger).post(moves, allOrNothing);
    String all =
        moves.stream().map(PlainBatch.Move::json).collect(Collectors.joining(",", "[", "]"));
    String call = "select outcome from ledger.batch(?::jsonb, ?) order by place";
    assertThat(books.lines("aetherial_app", null, call, all, allOrNothing))
        .as("batch %s of %s", allOrNothing, moves)
        .isEqualTo(expected);
    expected.forEach(outcome -> seen.merge("batch " + outcome, 1, Integer::sum));
  }

  private PlainBatch.Move batchMove() {
    UUID from = random.nextInt(5) == 0 ? null : person();
    return new PlainBatch.Move(UUID.randomUUID(), from, another(from), amount());
  }

  private void repeat() {
    if (repeats.isEmpty()) {
      return;
    }
    Repeat repeat = repeats.get(random.nextInt(repeats.size()));
    assertThat(repeat.same().get())
        .usingRecursiveComparison()
        .ignoringFields("outcome")
        .isEqualTo(repeat.answer());
    assertThat(repeat.same().get().outcome()).isEqualTo("REPLAYED");
    assertThat(repeat.other().get().outcome()).isEqualTo("request-key-reused");
  }

  private void asked(
      String what, Verdict verdict, Supplier<Outcome> ask, @Nullable Supplier<Outcome> other) {
    doing = what;
    Outcome answer = ask.get();
    seen.merge(what + " " + answer.outcome(), 1, Integer::sum);
    assertThat(verdict.outcomes()).as("%s: %s", doing, answer).contains(answer.outcome());
    if (!verdict.isDone()) {
      return;
    }
    assertThat(answer.amount()).as(doing).isEqualTo(verdict.amount());
    if (verdict.available() != null) {
      assertThat(answer.available()).as("%s: %s", doing, answer).isEqualTo(verdict.available());
    }
    if (!what.equals("hold") && !what.equals("release")) {
      made.put(Objects.requireNonNull(answer.transfer()), Objects.requireNonNull(ledger.last));
    }
    if (other != null && other != ask) {
      repeats.add(new Repeat(ask, other, answer));
    }
  }

  private UUID person() {
    return people.get(random.nextInt(PEOPLE));
  }

  private UUID another(@Nullable UUID than) {
    UUID one = person();
    return one.equals(than) ? people.get((people.indexOf(one) + 1) % PEOPLE) : one;
  }

  private long amount() {
    return 1 + random.nextLong(random.nextInt(4) == 0 ? 400 : 40);
  }
}
