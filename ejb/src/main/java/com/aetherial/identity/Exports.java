package com.aetherial.identity;

import com.aetherial.kernel.Moments;
import com.aetherial.kernel.Outbox;
import com.aetherial.kernel.entity.Ids;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Taking along everything that the platform knows about oneself. */
@Stateless
public class Exports {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject Outbox outbox;
  @Inject Throttle throttle;

  /**
   * Asks for an archive; it is made in the background, and a letter tells when it is ready.
   *
   * @throws TooManyTries after three within a day
   */
  public UUID ask(Actor actor) {
    actor.mustHave(Scope.ACCOUNT_MANAGE);
    throttle.pass(Limit.EXPORT, actor.personId().toString());
    UUID id = Ids.next();
    database
        .createNativeQuery("insert into identity.export (id, person_id) values (?1, ?2)")
        .setParameter(1, id)
        .setParameter(2, actor.personId())
        .executeUpdate();
    outbox.put(ExportWriting.TOPIC, id.toString());
    return id;
  }

  /** The actor's archives that are being made or can be fetched, the newest first. */
  public List<ExportView> of(Actor actor) {
    actor.mustHave(Scope.ACCOUNT_MANAGE);
    List<?> rows =
        database
            .createNativeQuery(
                "select id, state = 'READY', asked_at, expires_at from identity.export"
                    + " where person_id = ?1 and (state = 'WAITING' or expires_at > now())"
                    + " order by asked_at desc limit 10")
            .setParameter(1, actor.personId())
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new ExportView(
                    (UUID) row[0],
                    (Boolean) row[1],
                    Moments.of(row[2]),
                    Moments.ofNullable(row[3])))
        .toList();
  }

  /** Whether the actor had this archive until lately. */
  public boolean isGone(Actor actor, UUID id) {
    return !database
        .createNativeQuery(
            "select 1 from identity.export where id = ?1 and person_id = ?2"
                + " and (state = 'GONE' or expires_at <= now())")
        .setParameter(1, id)
        .setParameter(2, actor.personId())
        .getResultList()
        .isEmpty();
  }

  /**
   * The archive.
   *
   * @throws NoSuchExport when it is not the actor's, not ready, or gone
   */
  public byte[] fetch(Actor actor, UUID id) {
    actor.mustHave(Scope.ACCOUNT_MANAGE);
    List<?> rows =
        database
            .createNativeQuery(
                "select content from identity.export where id = ?1 and person_id = ?2"
                    + " and state = 'READY' and expires_at > now()")
            .setParameter(1, id)
            .setParameter(2, actor.personId())
            .getResultList();
    return rows.stream().map(byte[].class::cast).findFirst().orElseThrow(NoSuchExport::new);
  }
}
