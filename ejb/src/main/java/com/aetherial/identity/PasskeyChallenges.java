package com.aetherial.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The questions that a passkey has to answer, each once and within five minutes. */
@ApplicationScoped
class PasskeyChallenges {
  private static final UUID NOBODY = new UUID(0, 0);
  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  /** A question for somebody, or for whoever wants to log in. */
  String ask(@Nullable UUID personId) {
    byte[] challenge = new byte[BYTES];
    RANDOM.nextBytes(challenge);
    database
        .createNativeQuery("delete from identity.passkey_challenge where expires_at < now()")
        .executeUpdate();
    database
        .createNativeQuery(
            "insert into identity.passkey_challenge (hash, person_id, expires_at)"
                + " values (?1, nullif(?2, ?3), now() + interval '5 minutes')")
        .setParameter(1, hash(challenge))
        .setParameter(2, personId == null ? NOBODY : personId)
        .setParameter(3, NOBODY)
        .executeUpdate();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(challenge);
  }

  /** Uses a question up; true when it was asked of exactly this person, or of nobody. */
  boolean answer(byte[] challenge, @Nullable UUID personId) {
    List<?> rows =
        database
            .createNativeQuery(
                "delete from identity.passkey_challenge where hash = ?1 and expires_at > now()"
                    + " returning coalesce(person_id, ?2)")
            .setParameter(1, hash(challenge))
            .setParameter(2, NOBODY)
            .getResultList();
    UUID wanted = Optional.ofNullable(personId).orElse(NOBODY);
    return rows.stream().anyMatch(wanted::equals);
  }

  private static byte[] hash(byte[] challenge) {
    return new OneTimeSecret(Base64.getEncoder().encodeToString(challenge)).sha256();
  }
}
