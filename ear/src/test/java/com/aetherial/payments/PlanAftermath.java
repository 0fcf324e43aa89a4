package com.aetherial.payments;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Provider;
import com.aetherial.testing.TheBooks;
import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** After every test both sides tell the same of every plan and invoice, cent by cent. */
final class PlanAftermath implements AfterEachCallback {
  private static final Map<String, String> WORDS =
      Map.of("cancelled", "canceled", "expired", "canceled", "trial", "trialing");

  @Override
  public void afterEach(ExtensionContext context) {
    Aftermath.isQuiet();
    assertThat(oursInvoices()).isEqualTo(theirs("invoice", true));
    assertThat(oursSubscriptions()).isEqualTo(theirs("subscription", false));
    assertThat(grantedWrongly()).isZero();
  }

  private static Map<String, String> oursInvoices() {
    return ours("select lower(state), count(*), sum(total) from payments.invoice group by 1");
  }

  private static Map<String, String> oursSubscriptions() {
    Map<String, Long> counts = new HashMap<>();
    for (String row :
        TheBooks.rows(
            "select lower(state) || ' ' || count(*) from payments.subscription"
                + " where stripe_id is not null group by state")) {
      String state = row.substring(0, row.indexOf(' '));
      long count = Long.parseLong(row.substring(row.indexOf(' ') + 1));
      counts.merge(WORDS.getOrDefault(state, state), count, Long::sum);
    }
    Map<String, String> told = new HashMap<>();
    counts.forEach((state, count) -> told.put(state, String.valueOf(count)));
    return told;
  }

  private static Map<String, String> ours(String query) {
    Map<String, String> told = new HashMap<>();
    for (String row :
        TheBooks.rows(
            "select s || ' ' || n || ' of ' || coalesce(m, 0) from (" + query + ") q (s, n, m)")) {
      told.put(row.substring(0, row.indexOf(' ')), row.substring(row.indexOf(' ') + 1));
    }
    return told;
  }

  private static Map<String, String> theirs(String kind, boolean withAmount) {
    JsonObject states = Provider.simulator().books().getAsJsonObject(kind);
    Map<String, String> told = new HashMap<>();
    for (String state : states.keySet()) {
      JsonObject group = states.getAsJsonObject(state);
      String count = String.valueOf(group.get("count").getAsLong());
      told.put(state, withAmount ? count + " of " + group.get("amount").getAsLong() : count);
    }
    return told;
  }

  /** Paid invoices whose purchase is missing, or gave something else than the invoice tells. */
  private static long grantedWrongly() {
    return TheBooks.count(
        "select count(*) from payments.invoice i"
            + " left join payments.purchase p on p.invoice_id = i.id and p.credited_at is not null"
            + " left join ledger.transfer t on t.id = p.transfer_id"
            + " where i.coins <> coalesce(p.coins + p.bonus, 0)"
            + "   or (p.id is not null and t.id is null)");
  }
}
