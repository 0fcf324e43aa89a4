package com.aetherial.identity;

import static java.util.stream.Collectors.joining;

import com.aetherial.kernel.Moments;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Whom people want nothing to do with: those can send them nothing. */
@Stateless
public class Blocks {
  private static final int BLOCKS_MAX = 1_000;

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject Persons persons;

  /**
   * Blocks somebody; blocking again changes nothing. They are not told.
   *
   * @throws NoSuchPerson when nobody has the username
   * @throws BlockingOneself when it is the actor's own
   * @throws TooManyBlocks when the actor has blocked a thousand
   */
  public void block(Actor actor, String username) {
    actor.mustHave(Scope.ACCOUNT_MANAGE);
    PersonName other =
        persons.reachable(username.strip()).orElseThrow(() -> new NoSuchPerson(username));
    if (other.id().equals(actor.personId())) {
      throw new BlockingOneself();
    }
    if (of(actor).size() >= BLOCKS_MAX) {
      throw new TooManyBlocks();
    }
    database
        .createNativeQuery(
            "insert into identity.block (person_id, blocked_id) values (?1, ?2)"
                + " on conflict (person_id, blocked_id) do nothing")
        .setParameter(1, actor.personId())
        .setParameter(2, other.id())
        .executeUpdate();
  }

  /** Takes a block back; doing it again changes nothing. */
  public void unblock(Actor actor, String username) {
    actor.mustHave(Scope.ACCOUNT_MANAGE);
    database
        .createNativeQuery(
            "delete from identity.block b using identity.person p where b.person_id = ?1"
                + " and p.id = b.blocked_id and lower(p.username) = lower(?2)")
        .setParameter(1, actor.personId())
        .setParameter(2, username.strip())
        .executeUpdate();
  }

  /** Whom the actor has blocked, the latest first. */
  public List<BlockView> of(Actor actor) {
    actor.mustHave(Scope.PROFILE_READ);
    List<?> rows =
        database
            .createNativeQuery(
                "select p.username, p.full_name, b.since, (select c.id from identity.picture c"
                    + " where c.person_id = p.id and c.kind = 'AVATAR' and not exists (select"
                    + " from identity.hidden_part h where h.person_id = p.id"
                    + " and h.part = 'avatar')) from identity.block b"
                    + " join identity.person p on p.id = b.blocked_id where b.person_id = ?1"
                    + " order by b.since desc limit ?2")
            .setParameter(1, actor.personId())
            .setParameter(2, BLOCKS_MAX)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new BlockView((String) row[0], (String) row[1], Moments.of(row[2]), (UUID) row[3]))
        .toList();
  }

  /** Whether somebody has blocked somebody. */
  public boolean isBlocked(UUID by, UUID whom) {
    return !database
        .createNativeQuery("select 1 from identity.block where person_id = ?1 and blocked_id = ?2")
        .setParameter(1, by)
        .setParameter(2, whom)
        .getResultList()
        .isEmpty();
  }

  /** Who of these people takes nothing from the actor, or nothing from anybody. */
  @SuppressWarnings("unchecked")
  public Set<UUID> against(Actor actor, Set<UUID> people) {
    return Set.copyOf(
        database
            .createNativeQuery(
                "select p.id from unnest(cast(?2 as uuid[])) p(id) where exists (select from"
                    + " identity.block b where b.person_id = p.id and b.blocked_id = ?1)"
                    + " or exists (select from identity.choice c where c.person_id = p.id"
                    + " and c.section = 'PRIVACY' and c.chosen ->> 'contact' = 'nobody')")
            .setParameter(1, actor.personId())
            .setParameter(2, people.stream().map(UUID::toString).collect(joining(",", "{", "}")))
            .getResultList());
  }
}
