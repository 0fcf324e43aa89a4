package com.aetherial.payouts;

import com.aetherial.identity.PersonDeleted;
import com.aetherial.kernel.PersonalData;
import com.aetherial.kernel.PersonalFile;
import com.aetherial.kernel.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/**
 * What is known about where somebody's money goes and went. Numbers stay sealed in what a person
 * takes along, too: they know them, and a file may fall into other hands. Of somebody who left,
 * codes and unused destinations are erased; withdrawals and where they went are kept, as the law
 * wants it of payments.
 */
@ApplicationScoped
public class PayoutPersonalData implements PersonalData {
  private static final String METHODS =
      "select id, provider, kind, mask, country, state, preferred, created_at, verified_at,"
          + " removed_at from payouts.method where person_id = ?1 order by created_at";
  private static final String WITHDRAWALS =
      "select w.id, w.state, w.provider, m.mask as destination, w.coins, w.fee, w.rate, w.amount,"
          + " w.currency, w.provider_reference, w.reason, w.created_at, w.sent_at, w.paid_at,"
          + " w.closed_at, (select jsonb_agg(jsonb_build_object('at', e.at, 'state', e.state)"
          + " order by e.number) from payouts.withdrawal_event e where e.withdrawal_id = w.id)"
          + " as story from payouts.withdrawal w join payouts.method m on m.id = w.method_id"
          + " where w.person_id = ?1 order by w.created_at";

  @Inject PersonalRows rows;

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Override
  public List<PersonalFile> of(UUID personId) {
    return List.of(
        rows.file("payouts/methods.json", METHODS, personId),
        rows.file("payouts/withdrawals.json", WITHDRAWALS, personId));
  }

  void forget(@Observes PersonDeleted gone) {
    change(
        "delete from payouts.verification where method_id in"
            + " (select id from payouts.method where person_id = ?1)",
        gone.personId());
    change("delete from payouts.code_sending where person_id = ?1", gone.personId());
    change(
        "update payouts.method set state = 'REMOVED', removed_at = coalesce(removed_at, now()),"
            + " preferred = false where person_id = ?1",
        gone.personId());
    change(
        "update payouts.method m set mask = 'forgotten', note = null,"
            + " sealed = decode(repeat('00', 29), 'hex'),"
            + " print = sha256(cast(cast(m.id as text) as bytea))"
            + " where m.person_id = ?1 and not exists"
            + " (select from payouts.withdrawal w where w.method_id = m.id)",
        gone.personId());
  }

  private void change(String sql, UUID personId) {
    database.createNativeQuery(sql).setParameter(1, personId).executeUpdate();
  }
}
