package com.aetherial.identity;

import com.aetherial.kernel.Settings;
import com.aetherial.kernel.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The links of letters: each opens one thing, once, for a while. */
@ApplicationScoped
class OneTimeLinks {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject Settings settings;
  @Inject Time time;

  /**
   * What a link stands for.
   *
   * @param email the address that the letter went to
   */
  record Link(UUID personId, LinkPurpose purpose, String email) {}

  /** The address of a new link below this path; older ones for the same purpose open nothing. */
  String create(String path, UUID personId, LinkPurpose purpose, String email) {
    forget(personId, purpose);
    var secret = OneTimeSecret.random();
    database
        .createNativeQuery(
            "insert into identity.one_time_link (hash, person_id, purpose, email, expires_at)"
                + " values (?1, ?2, ?3, ?4, ?5)")
        .setParameter(1, secret.sha256())
        .setParameter(2, personId)
        .setParameter(3, purpose.name())
        .setParameter(4, email)
        .setParameter(5, Timestamp.from(time.now().plus(purpose.validity())))
        .executeUpdate();
    return settings.baseUrl() + path + "?token=" + secret.text();
  }

  /** What the link would open, while it does. */
  Optional<Link> find(String token) {
    return one(
        "select person_id, purpose, email from identity.one_time_link"
            + " where hash = ?1 and used_at is null and expires_at > now()",
        token);
  }

  /** Opens a link; it opens nothing afterwards. */
  Optional<Link> open(String token) {
    return one(
        "update identity.one_time_link set used_at = now()"
            + " where hash = ?1 and used_at is null and expires_at > now()"
            + " returning person_id, purpose, email",
        token);
  }

  /** Makes a person's links for a purpose useless. */
  void forget(UUID personId, LinkPurpose purpose) {
    database
        .createNativeQuery(
            "delete from identity.one_time_link where person_id = ?1 and purpose = ?2")
        .setParameter(1, personId)
        .setParameter(2, purpose.name())
        .executeUpdate();
  }

  private Optional<Link> one(String query, String token) {
    List<?> rows =
        database
            .createNativeQuery(query)
            .setParameter(1, new OneTimeSecret(token).sha256())
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new Link((UUID) row[0], LinkPurpose.valueOf((String) row[1]), (String) row[2]))
        .findFirst();
  }
}
