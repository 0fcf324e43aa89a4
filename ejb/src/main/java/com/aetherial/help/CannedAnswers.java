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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
    String before = body(answer.name().strip()).orElse(null);
    database
        .createNativeQuery(
            "insert into help.canned_answer (name, body, changed_by) values (?1, ?2, ?3)"
                + " on conflict (name) do update set body = excluded.body,"
                + " changed_by = excluded.changed_by, changed_at = now()")
        .setParameter(1, answer.name().strip())
        .setParameter(2, answer.body().strip())
        .setParameter(3, actor.personId())
        .executeUpdate();
    tell(actor, "answerKept", answer.name(), before, answer.body().strip());
  }

  /**
   * Forgets an answer.
   *
   * @throws NoSuchCannedAnswer when there is none of this name
   */
  public void delete(Actor actor, String name) {
    actor.mustHave(Scope.HELP_ANSWER);
    String before = body(name).orElseThrow(NoSuchCannedAnswer::new);
    database
        .createNativeQuery("delete from help.canned_answer where name = ?1")
        .setParameter(1, name)
        .executeUpdate();
    tell(actor, "answerForgotten", name, before, null);
  }

  /** The answer as it is, kept from others until the transaction ends. */
  private Optional<String> body(String name) {
    List<?> rows =
        database
            .createNativeQuery("select body from help.canned_answer where name = ?1 for update")
            .setParameter(1, name)
            .getResultList();
    return rows.stream().map(String.class::cast).findFirst();
  }

  private void tell(
      Actor actor, String act, String name, @Nullable String before, @Nullable String after) {
    acts.fire(
        new AdminAct(actor.personId(), "help." + act, "answer", name.strip())
            .changing(before, after));
  }
}
