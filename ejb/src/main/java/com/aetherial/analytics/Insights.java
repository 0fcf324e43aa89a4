package com.aetherial.analytics;

import com.aetherial.identity.Actor;
import com.aetherial.identity.Scope;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What the sums say: how many come back, and what they bring. */
@Stateless
public class Insights {
  @Inject InsightRows rows;

  /** How many people there are. */
  public CrowdView crowd(Actor actor, Period period) {
    actor.mustHave(Scope.ANALYTICS_READ);
    period.mustBePossible();
    long daily = rows.average("analytics.daily", period);
    long monthly = rows.last("analytics.monthly", period);
    return new CrowdView(
        daily,
        monthly,
        Decimals.percent(daily, monthly),
        rows.sum("identity.signUps", period),
        rows.sum("identity.departures", period));
  }

  /** How many of those who signed up in each of the last weeks came back since. */
  public List<CohortView> retention(Actor actor, int weeks) {
    actor.mustHave(Scope.ANALYTICS_READ);
    return rows.cohorts(Math.max(1, Math.min(weeks, 52)));
  }

  /** What each currency brings in. */
  public List<WorthView> worth(Actor actor, Period period) {
    actor.mustHave(Scope.ANALYTICS_READ);
    period.mustBePossible();
    return rows.currencies().stream().map(currency -> worth(currency, period)).toList();
  }

  /** How much of something each person does whom a day of the period has on average. */
  public String perPerson(Actor actor, String measure, String member, Period period) {
    actor.mustHave(Scope.ANALYTICS_READ);
    period.mustBePossible();
    long done = member.isEmpty() ? rows.sum(measure, period) : rows.sum(measure, member, period);
    return Decimals.each(done, rows.sum("analytics.daily", period));
  }

  private WorthView worth(String currency, Period period) {
    long back =
        rows.sum("payments.refunded", currency, period)
            + rows.sum("payments.chargedBack", currency, period);
    long monthly = rows.last("payments.monthly", currency, period);
    long payers = rows.ever("payments.newPayers", currency);
    long net = rows.ever("payments.net", currency);
    return new WorthView(
        currency,
        Decimals.money(rows.sum("payments.gross", currency, period), currency),
        Decimals.money(back, currency),
        Decimals.money(rows.sum("payments.net", currency, period), currency),
        Decimals.money(monthly, currency),
        Decimals.money(Math.multiplyExact(monthly, 12L), currency),
        payers,
        payers == 0 ? "" : Decimals.money(Math.floorDiv(net, payers), currency));
  }
}
