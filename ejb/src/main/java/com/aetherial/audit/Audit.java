package com.aetherial.audit;

import com.aetherial.identity.Actor;
import com.aetherial.identity.People;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.AdminAct;
import com.aetherial.kernel.MalformedCursor;
import com.aetherial.kernel.Page;
import com.aetherial.kernel.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The log of what administrators did: it is read here, and written by what they do. */
@Stateless
public class Audit {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject People people;
  @Inject Trail trail;

  /**
   * The acts that the filter lets through, newest first.
   *
   * @throws com.aetherial.kernel.NotAllowed when the actor may not read the log
   * @throws MalformedCursor when no page handed the cursor out
   */
  public Page<ActView> list(Actor actor, ActFilter filter, PageRequest page) {
    actor.mustHave(Scope.AUDIT_READ);
    List<?> found =
        new ActQuery(filter)
            .before(place(page.cursor()))
            .on(database, page.limit() + 1)
            .getResultList();
    List<Object[]> rows = found.stream().limit(page.limit()).map(Object[].class::cast).toList();
    String next = found.size() > rows.size() ? rows.get(rows.size() - 1)[0].toString() : null;
    Map<UUID, String> names = people.usernames(persons(rows));
    return new Page<>(rows.stream().map(row -> ActRow.view(row, names)).toList(), next, null);
  }

  /** The words of acts that the log has, for choosing from. */
  public List<String> words(Actor actor) {
    actor.mustHave(Scope.AUDIT_READ);
    List<?> words =
        database
            .createNativeQuery("select distinct act from audit.act order by act")
            .getResultList();
    return words.stream().map(String.class::cast).toList();
  }

  /** Recomputes the chain from its first block on, and names what is not as it was sealed. */
  public TrailCheck check(Actor actor) {
    actor.mustHave(Scope.AUDIT_READ);
    return new TrailCheck(trail.head(), trail.broken());
  }

  /** The last block of the chain, or null while nothing is sealed. */
  public @Nullable TrailHead head(Actor actor) {
    actor.mustHave(Scope.AUDIT_READ);
    return trail.head();
  }

  private static @Nullable Long place(@Nullable String cursor) {
    try {
      return cursor == null ? null : Long.valueOf(cursor);
    } catch (NumberFormatException none) {
      throw new MalformedCursor();
    }
  }

  private static Set<UUID> persons(List<Object[]> rows) {
    Set<UUID> ids = new HashSet<>();
    for (Object[] row : rows) {
      ids.add((UUID) row[ActRow.ACTOR]);
      if (AdminAct.PERSON.equals(row[ActRow.OBJECT_KIND])) {
        ids.add(UUID.fromString((String) row[ActRow.OBJECT_ID]));
      }
    }
    return ids;
  }
}
