package com.aetherial.payouts;

import com.aetherial.kernel.Figure;
import com.aetherial.kernel.FigureSource;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;

/** How withdrawals go. */
@Stateless
public class PayoutFigures implements FigureSource {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  /** Withdrawals first, then what surrounds them. */
  @Override
  public List<Figure> figures() {
    return Stream.concat(withdrawals(), surroundings()).toList();
  }

  private Stream<Figure> withdrawals() {
    return Stream.of(
        figure(
            "open",
            "Withdrawals whose coins are on their way.",
            "state in ('REQUESTED', 'REVIEW', 'APPROVED', 'PROCESSING')"),
        figure("review", "Withdrawals that wait for administrators.", "state = 'REVIEW'"),
        figure(
            "undecided",
            "Withdrawals that a person has to look at.",
            "delivery in ('MANUAL', 'REFUSED')"),
        Figure.gauge(
            "aetherial_withdrawals_accepted_age_seconds",
            "How long ago the oldest order was sent that Stripe or M-Pesa have not decided.",
            number(
                "select coalesce(extract(epoch from now() - min(sent_at)), 0)::float8"
                    + " from payouts.withdrawal where delivery = 'ACCEPTED'"
                    + " and provider <> 'bank'")),
        Figure.gauge(
            "aetherial_payout_incidents_open",
            "Payments that contradict what was decided.",
            number("select count(*) from payouts.incident where resolved_at is null")));
  }

  private Stream<Figure> surroundings() {
    return Stream.of(
        Figure.gauge(
            "aetherial_payout_differences",
            "Differences of the last comparison with the providers.",
            number(
                "select coalesce((select differences from payouts.comparison"
                    + " where finished_at is not null order by started_at desc limit 1), 0)")),
        Figure.gauge(
            "aetherial_payout_comparison_age_seconds",
            "How long ago the last comparison ended.",
            number(
                "select coalesce(extract(epoch from now() - max(finished_at)), 0)::float8"
                    + " from payouts.comparison")),
        Figure.gauge(
            "aetherial_payout_codes_failed",
            "Codes of the last hour that did not go out for certain.",
            number(
                "select count(*) from payouts.code_sending where sent_at > now()"
                    + " - interval '1 hour' and answer in ('FAILED', 'UNKNOWN')")),
        Figure.gauge(
            "aetherial_payouts_mpesa_due_shillings",
            "What is still to be sent to phones.",
            number(
                "select coalesce(sum(amount) / 100, 0) from payouts.withdrawal"
                    + " where provider = 'mpesa' and state in ('APPROVED', 'PROCESSING')")),
        Figure.gauge(
            "aetherial_payouts_stripe_due_dollars",
            "What is still to be handed to Stripe.",
            number("select payouts.money_due('stripe', 'USD') / 100")),
        Figure.gauge(
            "aetherial_payouts_stripe_missing_dollars",
            "What Stripe had too little for the withdrawals that waited when it was last asked.",
            number(
                "select coalesce((select greatest(due - available, 0) / 100.0"
                    + " from payouts.fund where provider = 'stripe'), 0)::float8")));
  }

  private Figure figure(String name, String help, String condition) {
    return Figure.gauge(
        "aetherial_withdrawals_" + name,
        help,
        number("select count(*) from payouts.withdrawal where " + condition));
  }

  private Object number(String sql) {
    return database.createNativeQuery(sql).getSingleResult();
  }
}
