package com.aetherial.payouts;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Provider;
import com.aetherial.testing.TheBooks;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.TreeMap;

/**
 * What we believe to have paid by each attempt, and what the other sides have; amounts are in the
 * smallest unit of their currency. Of what is not decided yet nothing is compared, and a person's
 * word counts as ours. A payment that nobody expected is one that an incident names, unless its
 * money came back.
 */
final class BothBooks {
  private static final String OURS =
      "select a.external_id || ' ' || case when w.state = 'PAID' and a.number = coalesce("
          + "   (select p.number from payouts.attempt p"
          + "     where p.withdrawal_id = w.id and p.code = 'paid'), w.attempt)"
          + "   or exists (select from payouts.incident i where i.external_id = a.external_id"
          + "     and i.kind = 'LATE_SUCCESS' and i.bearer is distinct from 'NOBODY'"
          + "     and not exists (select from payouts.incident f"
          + "       where f.external_id = a.external_id and f.kind = 'LATE_FAILURE'))"
          + " then w.amount else 0 end"
          + " from payouts.attempt a join payouts.withdrawal w on w.id = a.withdrawal_id"
          + " where w.provider = ? and w.sent_at is not null"
          + " and w.state not in ('REQUESTED', 'REVIEW', 'APPROVED', 'PROCESSING')";

  private BothBooks() {}

  static void agree() {
    Map<String, Long> stripe = transfers();
    Map<String, Long> ours = ours("stripe");
    assertThat(theirs(ours, stripe)).as("Stripe's books").isEqualTo(ours);
    Map<String, Long> phones = new TreeMap<>();
    ours = ours("mpesa");
    for (String name : ours.keySet()) {
      phones.put(name, PhonePayout.provider().books().paidOutAs(name) * 100);
    }
    assertThat(phones).as("M-Pesa's books").isEqualTo(ours);
    Map<String, Long> files = new TreeMap<>();
    ours = ours("bank");
    for (String name : ours.keySet()) {
      files.put(name, settled(name));
    }
    assertThat(files).as("The bank's answers").isEqualTo(ours);
  }

  private static Map<String, Long> ours(String provider) {
    Map<String, Long> found = new TreeMap<>();
    for (String row : TheBooks.rows(OURS, provider)) {
      String[] parts = row.split(" ", 2);
      found.put(parts[0], Long.parseLong(parts[1]));
    }
    return found;
  }

  private static Map<String, Long> theirs(Map<String, Long> ours, Map<String, Long> all) {
    Map<String, Long> found = new TreeMap<>();
    ours.keySet().forEach(name -> found.put(name, all.getOrDefault(name, 0L)));
    return found;
  }

  /** What is left of every transfer, by our name of it. */
  private static Map<String, Long> transfers() {
    Map<String, Long> all = new TreeMap<>();
    String after = "";
    JsonObject page;
    do {
      page = Provider.asks("/v1/transfers?limit=100" + after);
      for (JsonElement each : page.getAsJsonArray("data")) {
        JsonObject transfer = each.getAsJsonObject();
        long left =
            transfer.get("amount").getAsLong() - transfer.get("amount_reversed").getAsLong();
        JsonElement name = transfer.getAsJsonObject("metadata").get(StripeConnect.NAME);
        if (name != null) {
          all.merge(name.getAsString(), left, Long::sum);
        }
        after = "&starting_after=" + transfer.get("id").getAsString();
      }
    } while (page.get("has_more").getAsBoolean());
    return all;
  }

  private static long settled(String externalId) {
    return TheBooks.count(
        "select coalesce(sum(amount), 0) from payouts.bank_order"
            + " where external_id = ? and state = 'SETTLED'",
        externalId);
  }
}
