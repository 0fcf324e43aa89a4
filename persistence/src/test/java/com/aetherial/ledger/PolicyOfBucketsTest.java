package com.aetherial.ledger;

import static com.aetherial.ledger.Books.leg;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each bucket may pay for, told a second time in plain Java and tried at every door. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PolicyOfBucketsTest {
  private static final Books BOOKS = new Books();
  private static final List<String> BUCKETS = List.of("PROMO", "CASH", "EARNED");
  private static final Long[] ONE = {1L};
  private static final List<String> KINDS =
      BOOKS.lines("aetherial_owner", null, "select unnest(ledger.transfer_kinds())");

  private static final Set<String> AS_A_SALE =
      Set.of("PROMO>PROMO", "CASH>CASH", "CASH>EARNED", "EARNED>EARNED");

  private static final Set<String> TAKING_NOTHING =
      Set.of("PURCHASE", "REWARD", "GRANT", "PAYOUT_RETURN", "MINT", "INTEREST");

  /** What each kind takes and where that arrives; every other kind is as a sale. */
  private static final Map<String, Set<String>> POLICY =
      """
      TRANSFER PROMO>PROMO CASH>CASH
      GIFT PROMO>PROMO CASH>CASH
      TIP CASH>EARNED EARNED>EARNED
      REFUND PROMO>PROMO CASH>PROMO CASH>CASH CASH>EARNED EARNED>PROMO EARNED>CASH EARNED>EARNED
      ADJUSTMENT PROMO>PROMO CASH>PROMO CASH>CASH CASH>EARNED EARNED>PROMO EARNED>CASH EARNED>EARNED
      PAYOUT EARNED>EARNED
      EXPIRE PROMO>PROMO
      """
          .lines()
          .map(line -> List.of(line.split(" ", -1)))
          .collect(
              toMap(words -> words.get(0), words -> Set.copyOf(words.subList(1, words.size()))));

  private final UUID ada = BOOKS.person();
  private final UUID ben = BOOKS.person();

  PolicyOfBucketsTest() {
    BUCKETS.forEach(bucket -> BOOKS.fund(ada, bucket, 1_000));
  }

  @AfterAll
  static void the_books_are_right() {
    assertThat(BOOKS.violations()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"pay", "hold_capture", "move", "batch"})
  void coins_flow_as_the_policy_says_and_no_other_way(String door) {
    for (String kind : KINDS) {
      Set<String> taken = new TreeSet<>();
      for (String from : BUCKETS) {
        for (String to : BUCKETS) {
          if (isTaken(() -> through(door, kind, from, to))) {
            taken.add(from + ">" + to);
          }
        }
      }
      Set<String> others = TAKING_NOTHING.contains(kind) ? Set.of() : AS_A_SALE;
      assertThat(taken).as(kind).isEqualTo(POLICY.getOrDefault(kind, others));
    }
  }

  @Test
  void given_coins_never_become_income_by_any_posting() {
    for (String kind : KINDS) {
      for (String to : List.of("CASH", "EARNED")) {
        assertThat(isTaken(() -> BOOKS.post(kind, leg(ada, "PROMO", -1), leg(ben, to, 1))))
            .as(kind + " to " + to)
            .isFalse();
      }
    }
  }

  @Test
  void a_posting_takes_what_its_kind_may_take() {
    for (String bucket : BUCKETS) {
      assertThat(isTaken(() -> toHouse("PAYOUT", bucket))).isEqualTo(bucket.equals("EARNED"));
      assertThat(isTaken(() -> toHouse("EXPIRE", bucket))).isEqualTo(bucket.equals("PROMO"));
      assertThat(isTaken(() -> BOOKS.post("GIFT", leg(ada, bucket, -1), leg(ben, bucket, 1))))
          .isEqualTo(!bucket.equals("EARNED"));
      assertThat(isTaken(() -> BOOKS.hold(Order.of("PAYOUT"), ada, 1, bucket)))
          .isEqualTo(bucket.equals("EARNED"));
    }
  }

  @Test
  void what_the_house_gives_arrives_where_its_kind_may() {
    Map<String, Set<String>> given =
        Map.of(
            "REWARD", Set.of("PROMO"),
            "PURCHASE", Set.of("PROMO", "CASH"),
            "PAYOUT_RETURN", Set.of("EARNED"),
            "GRANT", Set.copyOf(BUCKETS));
    given.forEach(
        (kind, allowed) -> {
          for (String bucket : BUCKETS) {
            Books.Leg[] legs = {leg(null, "TREASURY", -1), leg(ada, bucket, 1)};
            assertThat(isTaken(() -> BOOKS.post(kind, legs)))
                .as(kind + " to " + bucket)
                .isEqualTo(allowed.contains(bucket));
          }
        });
  }

  private Outcome toHouse(String kind, String bucket) {
    return BOOKS.post(kind, leg(ada, bucket, -1), leg(null, "PAYOUT_CLEARING", 1));
  }

  private Outcome through(String door, String kind, String from, String to) {
    return switch (door) {
      case "pay" -> pay(kind, from, to);
      case "hold_capture" -> capture(kind, from, to);
      case "move" -> move(kind, from, to);
      default -> batched(kind, from, to);
    };
  }

  private Outcome move(String kind, String from, String to) {
    return BOOKS.ask("move", Order.of(kind), ada, ben, 1L, new String[] {from}, new String[] {to});
  }

  private Outcome batched(String kind, String from, String to) {
    return BOOKS.row(
        "select * from ledger.batch(jsonb_build_array(jsonb_build_object('id', gen_random_uuid(),"
            + " 'kind', ?::text, 'key', gen_random_uuid(), 'fingerprint', 'ff', 'amount', 1,"
            + " 'from', ?::text, 'to', ?::text, 'accepted', jsonb_build_array(?::text),"
            + " 'arrives', jsonb_build_array(?::text))))",
        kind,
        ada,
        ben,
        from,
        to);
  }

  private Outcome pay(String kind, String from, String to) {
    return BOOKS.ask(
        "pay",
        Order.of(kind),
        ada,
        new String[] {from},
        new String[] {to},
        new UUID[] {ben},
        null,
        ONE);
  }

  private Outcome capture(String kind, String from, String to) {
    UUID hold = BOOKS.hold(Order.of("HOLD"), ada, 1, from).transfer();
    Order order = Order.of(kind);
    return BOOKS.ask(
        "hold_capture",
        order,
        hold,
        new String[] {from},
        new String[] {to},
        new UUID[] {ben},
        null,
        ONE);
  }

  private static boolean isTaken(Supplier<Outcome> door) {
    try {
      assertThat(door.get().outcome()).isEqualTo("DONE");
      return true;
    } catch (LedgerDatabase.BrokenStatement refused) {
      assertThat(refused.state()).isEqualTo("22023");
      return false;
    }
  }
}
