package com.aetherial.search;

import com.aetherial.identity.Actor;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.AdminAct;
import com.aetherial.kernel.Moments;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;

/** Looking after the index: what it holds, reading everything anew, what nobody finds. */
@Stateless
public class IndexDesk {
  private static final int MISSED = 50;

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject Progress progress;
  @Inject Event<AdminAct> acts;

  /** How far each kind has been read. */
  public List<KindProgress> kinds(Actor actor) {
    actor.mustHave(Scope.SEARCH_MANAGE);
    List<?> rows =
        database
            .createNativeQuery(
                "select module, type, state, done, usual, started_at, finished_at, last_error"
                    + " from search.progress order by module, type")
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(KindProgress::of).toList();
  }

  /**
   * Reads a kind from the beginning. What is in the index is found meanwhile, and what is no more
   * goes at the end.
   *
   * @throws NoSuchKind when no module has it
   */
  public void readAnew(Actor actor, String module, String type) {
    KindProgress kind =
        kinds(actor).stream()
            .filter(each -> each.module().equals(module) && each.type().equals(type))
            .findFirst()
            .orElseThrow(NoSuchKind::new);
    restart(actor, kind);
  }

  /** Reads everything from the beginning. */
  public void readAllAnew(Actor actor) {
    kinds(actor).forEach(kind -> restart(actor, kind));
  }

  /** What was looked for in vain, the most wanted first. */
  public List<MissedWords> missed(Actor actor) {
    actor.mustHave(Scope.SEARCH_MANAGE);
    List<?> rows =
        database
            .createNativeQuery(
                "select words, times, last_at from search.missed"
                    + " order by times desc, last_at desc limit ?1")
            .setParameter(1, MISSED)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new MissedWords((String) row[0], ((Number) row[1]).longValue(), Moments.of(row[2])))
        .toList();
  }

  private void restart(Actor actor, KindProgress kind) {
    progress.restart(new Kind(kind.module(), kind.type()), Duration.ZERO);
    acts.fire(
        new AdminAct(
            actor.personId(), "search.readAnew", "index", kind.module() + "." + kind.type()));
  }
}
