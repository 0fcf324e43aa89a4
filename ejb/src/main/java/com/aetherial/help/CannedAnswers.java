package com.aetherial.help;

import com.aetherial.identity.Actor;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.AdminAct;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.List;

/** Answers that are kept ready for those who answer. */
@Stateless
public class CannedAnswers {
  private static final int SHOWN_MAX = 200;

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject Event<AdminAct> acts;

  /** All of them, by name. */
  public List<CannedAnswer> all(Actor actor) {
    actor.mustHave(Scope.HELP_ANSWER);
    List<?> rows =
        database
            .createNativeQuery("select name, body from help.canned_answer order by lower(name)")
            .setMaxResults(SHOWN_MAX)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new CannedAnswer((String) row[0], (String) row[1]))
        .toList();
  }

  /** Keeps an answer ready, in place of what had its name before. */
  public void put(Actor actor, @Valid CannedAnswer answer) {
    actor.mustHave(Scope.HELP_ANSWER);
    database
        .createNativeQuery(
            "insert into help.canned_answer (name, body, changed_by) values (?1, ?2, ?3)"
                + " on conflict (name) do update set body = excluded.body,"
                + " changed_by = excluded.changed_by, changed_at = now()")
        .setParameter(1, answer.name().strip())
        .setParameter(2, answer.body().strip())
        .setParameter(3, actor.personId())
        .executeUpdate();
    tell(actor, "answerKept", answer.name());
  }

  /**
   * Forgets an answer.
   *
   * @throws NoSuchCannedAnswer when there is none of this name
   */
  public void delete(Actor actor, String name) {
    actor.mustHave(Scope.HELP_ANSWER);
    int gone =
        database
            .createNativeQuery("delete from help.canned_answer where name = ?1")
            .setParameter(1, name)
            .executeUpdate();
    if (gone == 0) {
      throw new NoSuchCannedAnswer();
    }
    tell(actor, "answerForgotten", name);
  }

  private void tell(Actor actor, String act, String name) {
    acts.fire(new AdminAct(actor.personId(), "help." + act, "answer", name.strip()));
  }
}
