package com.aetherial.payouts;

import com.aetherial.identity.People;
import com.aetherial.kernel.MalformedCursor;
import com.aetherial.kernel.Moments;
import com.aetherial.kernel.Page;
import com.aetherial.kernel.PageRequest;
import com.aetherial.payouts.entity.Promise;
import com.aetherial.payouts.entity.Withdrawal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Shows withdrawals to administrators. */
@ApplicationScoped
class DeskReading {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject WithdrawalReading reading;
  @Inject People people;

  Page<DeskLine> page(DeskFilter filter, PageRequest request) {
    String cursor = request.cursor();
    TypedQuery<Withdrawal> query =
        database
            .createQuery(
                "select w from Withdrawal w where "
                    + filter.condition()
                    + (cursor == null ? "" : " and w.id < :last")
                    + " order by w.id desc",
                Withdrawal.class)
            .setMaxResults(request.limit() + 1);
    bind(query, filter);
    if (cursor != null) {
      query.setParameter("last", place(cursor));
    }
    List<Withdrawal> found = query.getResultList();
    List<Withdrawal> shown = found.subList(0, Math.min(found.size(), request.limit()));
    String next = found.size() > shown.size() ? shown.get(shown.size() - 1).id().toString() : null;
    return new Page<>(lines(shown), next, null);
  }

  DeskLine line(Withdrawal withdrawal) {
    return lines(List.of(withdrawal)).get(0);
  }

  List<IncidentView> incidents(boolean isOpenOnly, int limit) {
    return incidents(isOpenOnly ? " where resolved_at is null" : "", limit, null);
  }

  List<IncidentView> incidentsOf(UUID withdrawalId) {
    return incidents(" where withdrawal_id = ?2", 100, withdrawalId);
  }

  private List<IncidentView> incidents(
      String condition, int limit, @org.jspecify.annotations.Nullable UUID withdrawalId) {
    var query =
        database
            .createNativeQuery(
                "select id, withdrawal_id, external_id, kind, what, suspense_id is not null,"
                    + " opened_at, resolution from payouts.incident"
                    + condition
                    + " order by opened_at desc limit ?1")
            .setParameter(1, limit);
    if (withdrawalId != null) {
      query.setParameter(2, withdrawalId);
    }
    List<?> rows = query.getResultList();
    return rows.stream().map(Object[].class::cast).map(DeskReading::incident).toList();
  }

  private static IncidentView incident(Object[] row) {
    return new IncidentView(
        (UUID) row[0],
        (UUID) row[1],
        (String) row[2],
        (String) row[3],
        (String) row[4],
        (Boolean) row[5],
        Moments.of(row[6]),
        (String) row[7]);
  }

  private List<DeskLine> lines(List<Withdrawal> withdrawals) {
    Map<UUID, String> names =
        people.usernames(withdrawals.stream().map(Promise::personId).collect(Collectors.toSet()));
    return withdrawals.stream()
        .map(
            one ->
                new DeskLine(
                    reading.view(one),
                    one.personId(),
                    names.getOrDefault(one.personId(), ""),
                    one.delivery(),
                    one.attempt(),
                    one.externalId(),
                    one.providerReference(),
                    one.providerSentence(),
                    approvals(one.id())))
        .toList();
  }

  int approvals(UUID id) {
    return ((Number)
            database
                .createNativeQuery("select count(*) from payouts.approval where withdrawal_id = ?1")
                .setParameter(1, id)
                .getSingleResult())
        .intValue();
  }

  private static void bind(TypedQuery<Withdrawal> query, DeskFilter filter) {
    if (filter.state() != null) {
      query.setParameter("state", filter.state());
    }
    if (filter.provider() != null) {
      query.setParameter("provider", filter.provider());
    }
    if (filter.delivery() != null) {
      query.setParameter("delivery", filter.delivery());
    }
  }

  private static UUID place(String cursor) {
    try {
      return UUID.fromString(cursor);
    } catch (IllegalArgumentException none) {
      throw new MalformedCursor();
    }
  }
}
