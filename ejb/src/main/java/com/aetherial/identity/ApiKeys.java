package com.aetherial.identity;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import com.aetherial.identity.entity.ApiKey;
import com.aetherial.identity.entity.Role;
import com.aetherial.kernel.Time;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The keys with which programs act for a person. */
@Stateless
public class ApiKeys {
  private static final int KEYS_MAX = 20;

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject ApiKeyUse uses;
  @Inject KeyDeeds deeds;
  @Inject Time time;

  /**
   * Makes a key and tells its secret, once.
   *
   * @throws UnknownScope when a scope does not exist or is beyond the person's role
   * @throws TooManyKeys when the person has twenty keys
   */
  public CreatedApiKey create(Actor actor, @Valid CreateApiKey command) {
    actor.mustHave(Scope.KEYS_MANAGE);
    command.scopes().forEach(scope -> mustBeGivable(actor, scope));
    if (of(actor).size() >= KEYS_MAX) {
      throw new TooManyKeys();
    }
    var secret = ApiKeySecret.random();
    Instant now = time.now();
    var key =
        new ApiKey(
            actor.personId(),
            command.name().strip(),
            secret.prefix(),
            secret.sha256(),
            command.scopes(),
            expiry(command.expiresAfterDays(), now),
            now);
    database.persist(key);
    deeds.note(actor, "keyCreated", key);
    return new CreatedApiKey(ApiKeyView.of(key), secret.text());
  }

  /** The person's keys that were not revoked, newest first. */
  public List<ApiKeyView> of(Actor actor) {
    actor.mustHave(Scope.KEYS_MANAGE);
    return database
        .createQuery(
            "select k from ApiKey k where k.personId = :person and k.revokedAt is null"
                + " order by k.createdAt desc",
            ApiKey.class)
        .setParameter("person", actor.personId())
        .getResultList()
        .stream()
        .map(ApiKeyView::of)
        .toList();
  }

  /**
   * Makes a key useless at once.
   *
   * @throws NoSuchApiKey when the person has no such key
   */
  public void revoke(Actor actor, UUID id) {
    actor.mustHave(Scope.KEYS_MANAGE);
    ApiKey key =
        Optional.ofNullable(database.find(ApiKey.class, id))
            .filter(found -> found.personId().equals(actor.personId()) && !found.isRevoked())
            .orElseThrow(NoSuchApiKey::new);
    key.revoke(time.now());
    deeds.note(actor, "keyRevoked", key);
  }

  /** Who acts with this secret, if it opens anything; one indexed query, as it is asked often. */
  @TransactionAttribute(NOT_SUPPORTED)
  public Optional<Actor> actorWith(String secret) {
    var claimed = new ApiKeySecret(secret);
    if (!claimed.isPlausible()) {
      return Optional.empty();
    }
    List<?> rows =
        database
            .createNativeQuery(
                "select p.id, p.username, p.role, k.scopes, k.id,"
                    + " k.last_used_at is null or k.last_used_at < now() - interval '1 minute',"
                    + " array_to_string(array(select g.resource || ':' || g.action"
                    + " from identity.permissions g where g.user_id = p.id), ' ')"
                    + " from identity.api_key k join identity.person p on p.id = k.person_id"
                    + " where k.hash = ?1 and k.revoked_at is null"
                    + " and (k.expires_at is null or k.expires_at > now())"
                    + " and p.state = 'ACTIVE' and p.deletion_due_at is null")
            .setParameter(1, claimed.sha256())
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(this::recognise).findFirst();
  }

  private Actor recognise(Object[] row) {
    if (Boolean.TRUE.equals(row[5])) {
      uses.note((UUID) row[4]);
    }
    return new Actor(
        (UUID) row[0],
        (String) row[1],
        Role.valueOf((String) row[2]),
        words(row[3]),
        words(row[6]));
  }

  private static Set<String> words(Object text) {
    return Set.copyOf(Arrays.asList(((String) text).split(" ")));
  }

  private static void mustBeGivable(Actor actor, String code) {
    if (Scope.of(code).filter(actor::has).isEmpty()) {
      throw new UnknownScope(code);
    }
  }

  private static @Nullable Instant expiry(@Nullable Integer days, Instant now) {
    return days == null ? null : now.plus(Duration.ofDays(days));
  }
}
