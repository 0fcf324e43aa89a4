package com.aetherial.payments;

import com.aetherial.kernel.PersonalData;
import com.aetherial.kernel.PersonalFile;
import com.aetherial.kernel.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * What somebody bought. It is kept after they left, without their name, as the law wants it of
 * payments.
 */
@ApplicationScoped
public class PaymentsPersonalData implements PersonalData {
  private static final String PURCHASES =
      "select id, bundle, coins, bonus, price, currency, state, session_id, payment_intent_id,"
          + " created_at, paid_at, credited_at from payments.purchase where person_id = ?1"
          + " order by created_at";
  private static final String SUBSCRIPTIONS =
      "select id, plan, name, coins, price, currency, state, stripe_id, period_start, period_end,"
          + " created_at, started_at, ended_at from payments.subscription where person_id = ?1"
          + " order by created_at";

  @Inject PersonalRows rows;

  @Override
  public List<PersonalFile> of(UUID personId) {
    return List.of(
        rows.file("payments/purchases.json", PURCHASES, personId),
        rows.file("payments/plans.json", SUBSCRIPTIONS, personId));
  }
}
