package com.aetherial.identity;

import com.aetherial.kernel.Moments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The passkeys that we know: their public halves. */
@ApplicationScoped
class PasskeyRows {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  /** A passkey as it is kept. */
  @SuppressWarnings("ArrayRecordComponent")
  record Kept(UUID id, UUID personId, byte[] credential, long signCount) {}

  void add(UUID id, UUID personId, byte[] credentialId, byte[] credential, String name) {
    int added =
        database
            .createNativeQuery(
                "insert into identity.passkey (id, person_id, credential_id, credential, name)"
                    + " values (?1, ?2, ?3, ?4, ?5) on conflict (credential_id) do nothing")
            .setParameter(1, id)
            .setParameter(2, personId)
            .setParameter(3, credentialId)
            .setParameter(4, credential)
            .setParameter(5, name)
            .executeUpdate();
    if (added == 0) {
      throw new PasskeyRefused();
    }
  }

  List<PasskeyView> of(UUID personId) {
    List<?> rows =
        database
            .createNativeQuery(
                "select id, name, created_at, last_used_at from identity.passkey"
                    + " where person_id = ?1 order by created_at, id")
            .setParameter(1, personId)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new PasskeyView(
                    (UUID) row[0], (String) row[1], Moments.of(row[2]), Moments.ofNullable(row[3])))
        .toList();
  }

  List<String> credentialIds(UUID personId) {
    List<?> rows =
        database
            .createNativeQuery("select credential_id from identity.passkey where person_id = ?1")
            .setParameter(1, personId)
            .getResultList();
    return rows.stream().map(id -> Passkeys.base64((byte[]) id)).toList();
  }

  /** A passkey, locked so that its count of signatures only grows. */
  Optional<Kept> withCredentialId(byte[] credentialId) {
    List<?> rows =
        database
            .createNativeQuery(
                "select id, person_id, credential, sign_count from identity.passkey"
                    + " where credential_id = ?1 for update")
            .setParameter(1, credentialId)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new Kept(
                    (UUID) row[0], (UUID) row[1], (byte[]) row[2], ((Number) row[3]).longValue()))
        .findFirst();
  }

  void used(UUID id, long signCount) {
    database
        .createNativeQuery(
            "update identity.passkey set sign_count = ?2, last_used_at = now() where id = ?1")
        .setParameter(1, id)
        .setParameter(2, signCount)
        .executeUpdate();
  }

  boolean rename(UUID personId, UUID id, String name) {
    return database
            .createNativeQuery(
                "update identity.passkey set name = ?3 where id = ?1 and person_id = ?2")
            .setParameter(1, id)
            .setParameter(2, personId)
            .setParameter(3, name)
            .executeUpdate()
        == 1;
  }

  boolean remove(UUID personId, UUID id) {
    return database
            .createNativeQuery("delete from identity.passkey where id = ?1 and person_id = ?2")
            .setParameter(1, id)
            .setParameter(2, personId)
            .executeUpdate()
        == 1;
  }
}
