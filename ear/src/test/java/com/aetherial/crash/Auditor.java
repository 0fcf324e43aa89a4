package com.aetherial.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.Pause;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes down what was asked and what was answered, and knows from that alone who has what. */
final class Auditor {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Map<String, Wish> wishes = new ConcurrentHashMap<>();
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final Queue<String> unclean = new ConcurrentLinkedQueue<>();
  private final AtomicLong silences = new AtomicLong();
  private final Map<String, Long> balances = new TreeMap<>();

  void asks(Wish wish) {
    wishes.put(wish.key(), wish);
  }

  /** Notes an answer; whether it settles the wish, or only says “later”. */
  boolean hears(Wish wish, Answer answer) {
    if (answer.status() == 503) {
      if (answer.header("Retry-After").isEmpty()) {
        unclean.add("503 without Retry-After: " + answer.body());
      }
      return false;
    }
    if (answer.body().contains("\"request-in-progress\"")) {
      return false;
    }
    if (answer.status() >= 500 || answer.status() == 401) {
      unclean.add(answer.status() + " " + answer.body());
      return false;
    }
    answers.put(wish.key(), answer);
    return true;
  }

  void hearsNothing() {
    silences.incrementAndGet();
  }

  /** Answers that no client should ever see. */
  List<String> unclean() {
    return unclean.stream().distinct().toList();
  }

  long acknowledged() {
    return answers.size();
  }

  List<Wish> unsettled() {
    return wishes.values().stream().filter(wish -> !answers.containsKey(wish.key())).toList();
  }

  List<Wish> purchases() {
    return wishes.values().stream()
        .filter(wish -> wish.kind() == Wish.Kind.PURCHASE)
        .filter(wish -> answer(wish).status() == 201)
        .toList();
  }

  Answer answer(Wish wish) {
    return Objects.requireNonNull(answers.get(wish.key()), wish.key());
  }

  /** Every acknowledged transfer is in the books once, and no other transfer of a client is. */
  void acknowledgedIsThere(Map<String, List<String>> books) {
    for (Map.Entry<String, Answer> each : answers.entrySet()) {
      Wish wish = wishes.get(each.getKey());
      wish.transfers(each.getValue())
          .forEach((key, id) -> assertThat(books.get(key)).as(key).containsExactly(id));
    }
    Set<String> known = wishes.keySet();
    assertThat(books.keySet()).allMatch(key -> known.contains(key.split(":", 2)[0]));
  }

  /** Asks for everything again that got no answer; what is there already must be answered so. */
  void settle(Map<String, List<String>> books) {
    for (Wish wish : unsettled()) {
      Answer answer = insist(wish);
      Map<String, String> made = wish.transfers(answer);
      Map<String, String> before = new HashMap<>();
      wishKeys(wish, books).forEach(key -> before.put(key, books.get(key).get(0)));
      if (!before.isEmpty()) {
        assertThat(made).as("half of %s was there: %s", wish, answer).isEqualTo(before);
      }
    }
  }

  /** The same key again has the same answer. */
  void replay(Wish wish) {
    assertThat(wish.essence(insist(wish))).isEqualTo(wish.essence(answer(wish)));
  }

  /** Wishes whose answers nobody has asked for a second time yet; they are forgotten as such. */
  List<Wish> takeNew(Set<String> seen) {
    return wishes.values().stream().filter(wish -> seen.add(wish.key())).toList();
  }

  /** Adds up the answers of these wishes. */
  void book(List<Wish> settled) {
    settled.forEach(wish -> wish.effects(answer(wish), this::add));
  }

  void add(String member, long minor) {
    balances.merge(member, minor, Long::sum);
  }

  Map<String, Long> balances() {
    return Map.copyOf(balances);
  }

  String story() {
    long refused = answers.values().stream().filter(a -> a.status() >= 400).count();
    return "%,d requests, %,d settled (%,d refused), %,d never answered"
        .formatted(wishes.size(), answers.size(), refused, silences.get());
  }

  private Answer insist(Wish wish) {
    Instant deadline = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(deadline)) {
      Answer answer = asked(wish);
      if (answer != null && (answers.containsKey(wish.key()) || hears(wish, answer))) {
        return answer;
      }
      Pause.shortly();
    }
    throw new AssertionError("Nobody settles " + wish);
  }

  /** An answer that is one; null when the platform only says “later” or nothing. */
  private @Nullable Answer asked(Wish wish) {
    try {
      Answer answer = wish.ask();
      boolean isLater = answer.status() == 503 || answer.body().contains("request-in-progress");
      return isLater ? null : answer;
    } catch (UncheckedIOException nobodyAnswered) {
      return null;
    }
  }

  private static List<String> wishKeys(Wish wish, Map<String, List<String>> books) {
    if (wish.kind() != Wish.Kind.BATCH) {
      return books.containsKey(wish.key()) ? List.of(wish.key()) : List.of();
    }
    return IntStream.range(0, wish.lines().size())
        .mapToObj(index -> wish.key() + ":" + index)
        .filter(books::containsKey)
        .toList();
  }
}
