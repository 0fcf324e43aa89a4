package com.aetherial.payments;

import com.aetherial.kernel.Figure;
import com.aetherial.kernel.FigureSource;
import com.aetherial.kernel.Setting;
import com.aetherial.kernel.SettingValues;
import com.aetherial.payments.entity.Price;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Money that should be at our bank by now. */
@Stateless
public class OverdueFigures implements FigureSource {
  static final Setting DAYS =
      Setting.whole("payments.payoutDays", 7, 1, 60).fromEnvironment("STRIPE_PAYOUT_DAYS");

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject SettingValues values;

  @Override
  public List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    long movements = 0;
    for (Object row :
        database
            .createNativeQuery("select currency, movements, net from payments.money_overdue(?1)")
            .setParameter(1, Math.toIntExact(values.whole(DAYS)))
            .getResultList()) {
      Object[] columns = (Object[]) row;
      movements += ((Number) columns[1]).longValue();
      figures.add(overdue((String) columns[0], ((Number) columns[2]).longValue()));
    }
    figures.add(
        Figure.gauge(
            "aetherial_stripe_overdue",
            "Movements at Stripe that should be at the bank by now.",
            movements));
    figures.add(
        Figure.gauge(
            "aetherial_bank_payouts_late",
            "Payouts to the bank whose day of arrival is over.",
            database.createNativeQuery("select payments.payouts_late()").getSingleResult()));
    return figures;
  }

  private static Figure overdue(String currency, long minor) {
    return Figure.gauge(
        "aetherial_stripe_overdue_" + currency.toLowerCase(Locale.ROOT),
        "Money at Stripe that should be at the bank by now.",
        new BigDecimal(Price.decimal(minor, currency)));
  }
}
