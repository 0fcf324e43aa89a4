package com.aetherial.payouts;

import com.aetherial.kernel.Figure;
import com.aetherial.kernel.FigureSource;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** How withdrawals go. */
@Stateless
public class PayoutFigures implements FigureSource {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Override
  public List<Figure> figures() {
    return List.of(
        figure(
            "open",
            "Withdrawals whose coins are on their way.",
            "state in" + " ('REQUESTED', 'REVIEW', 'APPROVED', 'PROCESSING')"),
        figure("review", "Withdrawals that wait for administrators.", "state = 'REVIEW'"),
        figure(
            "undecided",
            "Withdrawals that a person has to look at.",
            "delivery in ('MANUAL', 'REFUSED')"),
        new Figure(
            "aetherial_payout_incidents_open",
            "Payments that contradict what was decided.",
            false,
            count("select count(*) from payouts.incident where resolved_at is null")));
  }

  private Figure figure(String name, String help, String condition) {
    return new Figure(
        "aetherial_withdrawals_" + name,
        help,
        false,
        count("select count(*) from payouts.withdrawal where " + condition));
  }

  private int count(String sql) {
    return ((Number) database.createNativeQuery(sql).getSingleResult()).intValue();
  }
}
