package com.aetherial.identity;

import com.aetherial.kernel.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** The secrets of authenticator apps, sealed, and the recovery codes beside them. */
@ApplicationScoped
class Codes {
  private static final int RECOVERY_CODES = 10;
  private static final int RECOVERY_BYTES = 10;
  private static final SecureRandom RANDOM = new SecureRandom();

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject SecretKeyRing keys;
  @Inject Time time;

  boolean areOn(UUID personId) {
    return !database
        .createNativeQuery(
            "select 1 from identity.totp where person_id = ?1 and confirmed_at is not null")
        .setParameter(1, personId)
        .getResultList()
        .isEmpty();
  }

  /** The app's secret; also one that waits for its first code. */
  Optional<Totp> of(UUID personId) {
    List<?> rows =
        database
            .createNativeQuery("select secret from identity.totp where person_id = ?1")
            .setParameter(1, personId)
            .getResultList();
    return rows.stream().map(row -> new Totp(keys.open((byte[]) row, personId))).findFirst();
  }

  Totp begin(UUID personId) {
    Totp totp = Totp.random();
    database
        .createNativeQuery(
            "insert into identity.totp (person_id, secret) values (?1, ?2) on conflict (person_id)"
                + " do update set secret = excluded.secret, last_step = 0, created_at = now()"
                + " where identity.totp.confirmed_at is null")
        .setParameter(1, personId)
        .setParameter(2, keys.seal(totp.secret(), personId))
        .executeUpdate();
    return totp;
  }

  /** Whether an app's code is right now; each is right once. */
  boolean accept(UUID personId, String code) {
    OptionalLong step =
        of(personId).map(totp -> totp.stepOf(code, time.now())).orElse(OptionalLong.empty());
    return step.isPresent()
        && database
                .createNativeQuery(
                    "update identity.totp set last_step = ?2"
                        + " where person_id = ?1 and last_step < ?2")
                .setParameter(1, personId)
                .setParameter(2, step.getAsLong())
                .executeUpdate()
            == 1;
  }

  void confirm(UUID personId) {
    database
        .createNativeQuery("update identity.totp set confirmed_at = now() where person_id = ?1")
        .setParameter(1, personId)
        .executeUpdate();
  }

  void forget(UUID personId) {
    delete("delete from identity.totp where person_id = ?1", personId);
    forgetRecovery(personId);
  }

  /** New recovery codes in place of the old ones; only their keyed hashes are kept. */
  List<String> renewRecovery(UUID personId) {
    forgetRecovery(personId);
    List<String> made = new ArrayList<>();
    for (int i = 0; i < RECOVERY_CODES; i++) {
      String code = random();
      database
          .createNativeQuery("insert into identity.recovery_code (person_id, mac) values (?1, ?2)")
          .setParameter(1, personId)
          .setParameter(2, macs(personId, code).get(0))
          .executeUpdate();
      made.add(code);
    }
    return made;
  }

  /** Uses a recovery code up; false when it is none. */
  boolean useRecovery(UUID personId, String code) {
    return macs(personId, code).stream().anyMatch(mac -> use(personId, mac));
  }

  private boolean use(UUID personId, byte[] mac) {
    return database
            .createNativeQuery(
                "update identity.recovery_code set used_at = now()"
                    + " where person_id = ?1 and mac = ?2 and used_at is null")
            .setParameter(1, personId)
            .setParameter(2, mac)
            .executeUpdate()
        == 1;
  }

  int recoveryLeft(UUID personId) {
    return ((Number)
            database
                .createNativeQuery(
                    "select count(*) from identity.recovery_code"
                        + " where person_id = ?1 and used_at is null")
                .setParameter(1, personId)
                .getSingleResult())
        .intValue();
  }

  private void forgetRecovery(UUID personId) {
    delete("delete from identity.recovery_code where person_id = ?1", personId);
  }

  private void delete(String sql, UUID personId) {
    database.createNativeQuery(sql).setParameter(1, personId).executeUpdate();
  }

  private List<byte[]> macs(UUID personId, String code) {
    String plain = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z2-7]", "");
    return keys.macs("recovery", personId + " " + plain);
  }

  private static String random() {
    byte[] bytes = new byte[RECOVERY_BYTES];
    RANDOM.nextBytes(bytes);
    return Base32.encode(bytes).toLowerCase(Locale.ROOT).replaceAll("(.{4})(?=.)", "$1-");
  }
}
