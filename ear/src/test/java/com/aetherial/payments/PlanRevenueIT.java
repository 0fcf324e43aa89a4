package com.aetherial.payments;

import static com.aetherial.testing.Provider.VISA;
import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.simulator.stripe.Outside;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.Provider;
import com.aetherial.testing.TheBooks;
import com.google.gson.JsonObject;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What plans bring in is counted to the cent, and shown to administrators only. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith({TheBooks.class, PlanAftermath.class, Aftermath.class})
class PlanRevenueIT {
  private static final String REPORT = "/api/v1/admin/plans";
  private static final String FAILS_WHEN_RENEWED = "4000000000000341";

  private final Outside outside = Provider.simulator().outside();
  private final Caller admin = Member.named("admin").caller();
  private final Subscriber ada = Subscriber.signsUp();
  private final Subscriber eve = Subscriber.signsUp();

  @Test
  void revenue_follows_every_change_to_the_cent() {
    BigDecimal before = monthly();
    ada.takes("starter", VISA);
    eve.takes("pro", FAILS_WHEN_RENEWED);
    assertThat(monthly().subtract(before)).isEqualByComparingTo("29.98");
    ada.changesTo("plus", Member.freshKey()).is(200);
    assertThat(monthly().subtract(before)).isEqualByComparingTo("34.98");
    eve.renews();
    assertThat(monthly().subtract(before)).isEqualByComparingTo("34.98");
    outside.pause(eve.stripeId());
    Aftermath.isQuiet();
    assertThat(monthly().subtract(before)).isEqualByComparingTo("9.99");
    assertThat(total("yearly")).isEqualByComparingTo(monthly().multiply(BigDecimal.valueOf(12)));
    Provider.cancels(ada.stripeId());
    Aftermath.isQuiet();
    assertThat(monthly()).isEqualByComparingTo(before);
    assertThat(figure("aetherial_plans_mrr_usd")).isEqualByComparingTo(before);
  }

  @Test
  void churn_counts_who_had_a_plan_and_lost_it() {
    ada.takes("starter", VISA);
    JsonObject before = report().getAsJsonObject("churn");
    TheBooks.change(
        "update payments.subscription set started_at = now() - interval '40 days',"
            + " period_start = now() - interval '40 days' where stripe_id = ?",
        ada.stripeId());
    assertThat(churn("had") - before.get("had").getAsLong()).isEqualTo(1);
    Provider.cancels(ada.stripeId());
    Aftermath.isQuiet();
    assertThat(churn("lost") - before.get("lost").getAsLong()).isEqualTo(1);
  }

  @Test
  void only_administrators_see_it() {
    ada.caller().get(REPORT).isRefusal(403, "not-allowed");
    Member.inBrowser(ada.member().username()).get("/admin/plans").is(403);
  }

  private JsonObject report() {
    return admin.get(REPORT).is(200).json();
  }

  private long churn(String part) {
    return report().getAsJsonObject("churn").get(part).getAsLong();
  }

  private BigDecimal monthly() {
    return total("monthly");
  }

  private BigDecimal total(String part) {
    var all = report().getAsJsonArray("total");
    return all.isEmpty()
        ? BigDecimal.ZERO
        : new BigDecimal(
            all.get(0).getAsJsonObject().getAsJsonObject(part).get("amount").getAsString());
  }

  private BigDecimal figure(String name) {
    return admin
        .get("/metrics")
        .is(200)
        .body()
        .lines()
        .filter(line -> line.startsWith(name + " "))
        .map(line -> new BigDecimal(line.substring(name.length() + 1).strip()))
        .findFirst()
        .orElseThrow();
  }
}
