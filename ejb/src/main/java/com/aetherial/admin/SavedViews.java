package com.aetherial.admin;

import com.aetherial.identity.Actor;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.entity.Ids;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;

/** Lists as their administrators filtered them, each for themselves. */
@Stateless
public class SavedViews {
  private static final int VIEWS_MAX = 50;

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  /** The actor's views of a list, by name. */
  public List<SavedView> of(Actor actor, String page) {
    actor.mustHave(Scope.ADMIN_READ);
    List<?> rows =
        database
            .createNativeQuery(
                "select id, page, name, query from admin.saved_view"
                    + " where person_id = ?1 and page = ?2 order by name")
            .setParameter(1, actor.personId())
            .setParameter(2, page)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(SavedViews::view).toList();
  }

  /**
   * Keeps a view; a name that is used takes the new filter.
   *
   * @throws TooManyViews when there are fifty of this list
   */
  public List<SavedView> save(Actor actor, @Valid SaveView command) {
    if (of(actor, command.page()).size() >= VIEWS_MAX) {
      throw new TooManyViews();
    }
    database
        .createNativeQuery(
            "insert into admin.saved_view (id, person_id, page, name, query)"
                + " values (?1, ?2, ?3, ?4, ?5)"
                + " on conflict (person_id, page, name) do update set query = excluded.query")
        .setParameter(1, Ids.next())
        .setParameter(2, actor.personId())
        .setParameter(3, command.page())
        .setParameter(4, command.name().strip())
        .setParameter(5, command.query())
        .executeUpdate();
    return of(actor, command.page());
  }

  /**
   * Forgets a view of the actor and tells what it was.
   *
   * @throws NoSuchView when the actor has no such view
   */
  public SavedView delete(Actor actor, UUID id) {
    actor.mustHave(Scope.ADMIN_READ);
    List<?> gone =
        database
            .createNativeQuery(
                "delete from admin.saved_view where id = ?1 and person_id = ?2"
                    + " returning id, page, name, query")
            .setParameter(1, id)
            .setParameter(2, actor.personId())
            .getResultList();
    return gone.stream()
        .map(Object[].class::cast)
        .map(SavedViews::view)
        .findFirst()
        .orElseThrow(NoSuchView::new);
  }

  private static SavedView view(Object[] row) {
    return new SavedView((UUID) row[0], (String) row[1], (String) row[2], (String) row[3]);
  }
}
