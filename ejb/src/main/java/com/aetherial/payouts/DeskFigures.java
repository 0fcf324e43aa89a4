package com.aetherial.payouts;

import com.aetherial.identity.Scope;
import com.aetherial.kernel.AdminFigure;
import com.aetherial.kernel.AdminFigures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What waits at the payout desk. */
@ApplicationScoped
public class DeskFigures implements AdminFigures {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Override
  public String permission() {
    return Scope.ECONOMY_PAYOUT.code();
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public List<AdminFigure> figures() {
    return List.of(
        AdminFigure.work(
            "payouts.figure.review",
            count("payouts.withdrawal where state = 'REVIEW'"),
            "/admin/payouts?state=REVIEW"),
        AdminFigure.work(
            "payouts.figure.incidents",
            count("payouts.incident where resolved_at is null"),
            "/admin/payouts"));
  }

  private Object count(String rows) {
    return database.createNativeQuery("select count(*) from " + rows).getSingleResult();
  }
}
