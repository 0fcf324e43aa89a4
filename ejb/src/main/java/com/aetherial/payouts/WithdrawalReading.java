package com.aetherial.payouts;

import com.aetherial.kernel.MalformedCursor;
import com.aetherial.kernel.Moments;
import com.aetherial.kernel.Page;
import com.aetherial.kernel.PageRequest;
import com.aetherial.payouts.entity.PayoutMethod;
import com.aetherial.payouts.entity.Withdrawal;
import com.aetherial.payouts.entity.WithdrawalState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;

/** Shows withdrawals. */
@ApplicationScoped
class WithdrawalReading {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject Withdrawals withdrawals;
  @Inject PayoutMethods methods;

  WithdrawalView own(UUID personId, UUID id) {
    return withdrawals
        .find(id)
        .filter(found -> found.isOf(personId))
        .map(this::view)
        .orElseThrow(NoSuchWithdrawal::new);
  }

  WithdrawalView view(Withdrawal withdrawal) {
    String destination =
        methods.find(withdrawal.order().methodId()).map(PayoutMethod::mask).orElse("");
    return WithdrawalView.of(withdrawal, destination);
  }

  /** Identifiers are in the order of time, so one of them is a place in the list. */
  Page<WithdrawalView> of(UUID personId, PageRequest page) {
    String cursor = page.cursor();
    TypedQuery<Withdrawal> query =
        database
            .createQuery(
                "select w from Withdrawal w where w.personId = :person"
                    + (cursor == null ? "" : " and w.id < :last")
                    + " order by w.id desc",
                Withdrawal.class)
            .setParameter("person", personId)
            .setMaxResults(page.limit() + 1);
    if (cursor != null) {
      query.setParameter("last", place(cursor));
    }
    List<Withdrawal> found = query.getResultList();
    List<Withdrawal> shown = found.subList(0, Math.min(found.size(), page.limit()));
    String next = found.size() > shown.size() ? shown.get(shown.size() - 1).id().toString() : null;
    return new Page<>(shown.stream().map(this::view).toList(), next, null);
  }

  List<WithdrawalStep> story(UUID id, boolean isWhole) {
    List<?> rows =
        database
            .createNativeQuery(
                "select state, delivery, at, actor, person_id, reason"
                    + " from payouts.withdrawal_event where withdrawal_id = ?1 order by number")
            .setParameter(1, id)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(row -> step(row, isWhole)).toList();
  }

  private static WithdrawalStep step(Object[] row, boolean isWhole) {
    return new WithdrawalStep(
        WithdrawalState.valueOf((String) row[0]),
        isWhole ? (String) row[1] : null,
        Moments.of(row[2]),
        (String) row[3],
        isWhole ? (UUID) row[4] : null,
        (String) row[5]);
  }

  private static UUID place(String cursor) {
    try {
      return UUID.fromString(cursor);
    } catch (IllegalArgumentException none) {
      throw new MalformedCursor();
    }
  }
}
