package com.aetherial.payments;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.simulator.stripe.Webhooks;
import com.aetherial.testing.Pause;
import com.aetherial.testing.Provider;
import com.aetherial.testing.TheBooks;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * After every test the provider is in order again and both sides tell the same of every payment,
 * refund and dispute, coin by coin.
 */
final class Aftermath implements AfterEachCallback {
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  @Override
  public void afterEach(ExtensionContext context) {
    Webhooks webhooks = Provider.simulator().webhooks();
    webhooks.faults().none();
    webhooks.use(Webhooks.Form.SNAPSHOT);
    webhooks.release(Webhooks.Order.KEPT, 0);
    isQuiet();
    PaidOnBothSides.agree();
    assertThat(ours("refund")).isEqualTo(theirs("refund"));
    assertThat(ours("dispute")).isEqualTo(theirs("dispute"));
    assertThat(whatWasTakenWrongly()).isZero();
  }

  /** Waits until every message has arrived and was worked off. */
  static void isQuiet() {
    assertThat(Provider.simulator().webhooks().awaitQuiet(PATIENCE)).isTrue();
    Instant deadline = Instant.now().plus(PATIENCE);
    while (waiting() > 0 && Instant.now().isBefore(deadline)) {
      Pause.shortly();
    }
    assertThat(waiting()).isZero();
  }

  private static long waiting() {
    return TheBooks.count(
        "select count(*) from kernel.inbox where source = 'stripe' and state = 'WAITING'");
  }

  private static Map<String, String> ours(String table) {
    return TheBooks.rows(
            "select lower(state) || ' ' || count(*) || ' of ' || sum(amount) from payments."
                + table
                + " where id not like 'mpesa-%' group by state")
        .stream()
        .collect(
            Collectors.toMap(
                row -> row.substring(0, row.indexOf(' ')),
                row -> row.substring(row.indexOf(' ') + 1),
                (one, other) -> one,
                TreeMap::new));
  }

  private static Map<String, String> theirs(String kind) {
    JsonObject states = Provider.simulator().books().getAsJsonObject(kind);
    Map<String, String> told = new TreeMap<>();
    for (String state : states.keySet()) {
      JsonObject group = states.getAsJsonObject(state);
      told.put(state, group.get("count").getAsLong() + " of " + group.get("amount").getAsLong());
    }
    return told;
  }

  /** Purchases that kept more or less than their money is worth. */
  private static long whatWasTakenWrongly() {
    return TheBooks.count(
        "select count(*) from payments.purchase p"
            + " cross join lateral (select coalesce(sum(m.amount), 0) as gone from ("
            + "   select amount from payments.refund where purchase_id = p.id"
            + "     and state in ('PENDING', 'REQUIRES_ACTION', 'SUCCEEDED')"
            + "   union all select amount from payments.dispute where purchase_id = p.id"
            + "     and state in ('NEEDS_RESPONSE', 'UNDER_REVIEW', 'LOST')) m) money"
            + " cross join lateral (select coalesce(sum(c.coins), 0) as taken"
            + "   from payments.clawback c where c.purchase_id = p.id and c.return_id is null) c"
            + " where p.credited_at is not null"
            + "   and c.taken - div(p.coins * least(p.price, money.gone)::numeric, p.price) <> 0");
  }
}
