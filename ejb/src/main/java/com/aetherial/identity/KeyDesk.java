package com.aetherial.identity;

import com.aetherial.identity.entity.ApiKey;
import com.aetherial.identity.entity.Person;
import com.aetherial.kernel.AdminAct;
import com.aetherial.kernel.MalformedCursor;
import com.aetherial.kernel.Page;
import com.aetherial.kernel.PageRequest;
import com.aetherial.kernel.Time;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The API keys of all members, as administrators look after them. */
@Stateless
public class KeyDesk {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject Persons persons;
  @Inject Reach reach;
  @Inject Time time;
  @Inject Event<AdminAct> acts;

  /**
   * Keys that were not revoked, the newest first.
   *
   * @param username whose keys; null for everybody's
   * @throws NoSuchPerson when nobody has the username
   */
  public Page<MemberKey> list(Actor actor, @Nullable String username, PageRequest page) {
    actor.mustHave(Scope.IDENTITY_EDIT);
    UUID owner = username == null ? null : reach.known(username).id();
    UUID last = place(page.cursor());
    var query =
        database
            .createQuery(
                "select k from ApiKey k where k.revokedAt is null"
                    + (owner == null ? "" : " and k.personId = :owner")
                    + (last == null ? "" : " and k.id < :last")
                    + " order by k.id desc",
                ApiKey.class)
            .setMaxResults(page.limit() + 1);
    if (owner != null) {
      query.setParameter("owner", owner);
    }
    if (last != null) {
      query.setParameter("last", last);
    }
    return page(query.getResultList(), page.limit());
  }

  /**
   * Makes a key useless at once.
   *
   * @throws NoSuchApiKey when it is not there, or revoked
   * @throws OutOfReach when its owner may do what the actor may not
   */
  public void revoke(Actor actor, UUID id, @Valid RevokeKey command) {
    actor.mustHave(Scope.IDENTITY_EDIT);
    ApiKey key =
        Optional.ofNullable(database.find(ApiKey.class, id))
            .filter(found -> !found.isRevoked())
            .orElseThrow(NoSuchApiKey::new);
    Person owner = persons.find(key.personId()).orElseThrow(NoSuchApiKey::new);
    if (!owner.id().equals(actor.personId())) {
      reach.within(actor, owner.username());
    }
    key.revoke(time.now());
    acts.fire(
        new AdminAct(actor.personId(), "identity.keyRevoked", AdminAct.PERSON, owner.id())
            .changing(key.name() + " " + key.prefix(), null)
            .because(command.reason().strip()));
  }

  private Page<MemberKey> page(List<ApiKey> found, int limit) {
    List<ApiKey> shown = found.subList(0, Math.min(found.size(), limit));
    Map<UUID, String> names =
        persons.usernames(shown.stream().map(ApiKey::personId).collect(Collectors.toSet()));
    String next = found.size() > shown.size() ? shown.get(shown.size() - 1).id().toString() : null;
    return new Page<>(
        shown.stream()
            .map(
                key ->
                    new MemberKey(
                        key.personId(), names.getOrDefault(key.personId(), ""), ApiKeyView.of(key)))
            .toList(),
        next,
        null);
  }

  private static @Nullable UUID place(@Nullable String cursor) {
    try {
      return cursor == null ? null : UUID.fromString(cursor);
    } catch (IllegalArgumentException none) {
      throw new MalformedCursor();
    }
  }
}
