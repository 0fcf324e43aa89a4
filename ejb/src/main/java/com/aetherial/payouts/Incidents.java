package com.aetherial.payouts;

import com.aetherial.kernel.entity.Ids;
import com.aetherial.payouts.entity.Withdrawal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Contradictions between what was decided and what providers say; each is opened once. */
@ApplicationScoped
class Incidents {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  /** What kind of contradiction it is. */
  enum Kind {
    LATE_SUCCESS,
    LATE_FAILURE,
    WRONG_AMOUNT,
    UNDECIDED
  }

  /** Opens an incident; answers whether it was not known. */
  boolean open(Withdrawal withdrawal, String externalId, Kind kind, String what) {
    return database
            .createNativeQuery(
                "insert into payouts.incident (id, withdrawal_id, external_id, kind, what,"
                    + " opened_at) values (?1, ?2, ?3, ?4, left(?5, 500), now())"
                    + " on conflict (external_id, kind) do nothing")
            .setParameter(1, Ids.next())
            .setParameter(2, withdrawal.id())
            .setParameter(3, externalId)
            .setParameter(4, kind.name())
            .setParameter(5, what)
            .executeUpdate()
        == 1;
  }

  /** The transfer that booked an incident's coins. */
  void suspended(String externalId, UUID transfer) {
    database
        .createNativeQuery(
            "update payouts.incident set suspense_id = ?2, version = version + 1"
                + " where external_id = ?1 and kind = 'LATE_SUCCESS' and suspense_id is null")
        .setParameter(1, externalId)
        .setParameter(2, transfer)
        .executeUpdate();
  }

  /** The open incident of this kind of an attempt; whoever asks locks it. */
  Optional<UUID> find(String externalId, Kind kind) {
    List<?> found =
        database
            .createNativeQuery(
                "select id from payouts.incident where external_id = ?1"
                    + " and kind = ?2 and resolved_at is null for update")
            .setParameter(1, externalId)
            .setParameter(2, kind.name())
            .getResultList();
    return found.stream().map(UUID.class::cast).findFirst();
  }

  /** Who bears a late success of this attempt, as somebody decided; empty when nobody has. */
  Optional<Bearer> borneBy(String externalId) {
    List<?> found =
        database
            .createNativeQuery(
                "select bearer from payouts.incident where external_id = ?1"
                    + " and kind = 'LATE_SUCCESS' and bearer is not null")
            .setParameter(1, externalId)
            .getResultList();
    return found.stream().map(String.class::cast).map(Bearer::valueOf).findFirst();
  }

  /** The attempt of a withdrawal whose late success waits for a decision; whoever asks locks it. */
  Optional<String> openLateSuccessOf(UUID withdrawalId) {
    List<?> found =
        database
            .createNativeQuery(
                "select external_id from payouts.incident where withdrawal_id = ?1"
                    + " and kind = 'LATE_SUCCESS' and resolved_at is null"
                    + " order by external_id limit 1 for update")
            .setParameter(1, withdrawalId)
            .getResultList();
    return found.stream().map(String.class::cast).findFirst();
  }

  /** Closes an incident; answers whether it was open. */
  boolean resolve(
      UUID id, @Nullable UUID by, String resolution, @Nullable UUID transfer, Bearer bearer) {
    return database
            .createNativeQuery(
                "update payouts.incident set resolved_at = now(), resolved_by = cast(?2 as uuid),"
                    + " resolution = left(?3, 500), resolving_id = cast(?4 as uuid), bearer = ?5,"
                    + " version = version + 1 where id = ?1 and resolved_at is null")
            .setParameter(1, id)
            .setParameter(2, Objects.toString(by, null))
            .setParameter(3, resolution)
            .setParameter(4, Objects.toString(transfer, null))
            .setParameter(5, bearer.name())
            .executeUpdate()
        == 1;
  }
}
