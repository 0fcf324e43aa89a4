package com.aetherial.payouts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All payment files. */
@ApplicationScoped
class BankBatchStore {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  /**
   * A file that was just written.
   *
   * @param fourEyes whether who made it cannot release it
   */
  record NewBatch(
      UUID id,
      String requestKey,
      UUID personId,
      CreditFile file,
      SealedFile.Sealed sealed,
      String sha256,
      boolean fourEyes,
      String sums) {}

  /** How far a file is; who asks for it locks it. */
  record State(String name, UUID createdBy, boolean fourEyes) {
    boolean is(String other) {
      return name.equals(other);
    }
  }

  void add(NewBatch batch) {
    database
        .createNativeQuery(
            "insert into payouts.bank_batch (id, message_id, request_key, created_by, created_at,"
                + " execution_date, payments, control_sum, sums, sealed, key_id, sha256, four_eyes,"
                + " state) values (?1, ?2, ?3, ?4, now(), cast(?5 as date), ?6,"
                + " ?7, ?8, decode(?9, 'hex'), ?10, decode(?11, 'hex'), ?12,"
                + " 'MADE')")
        .setParameter(1, batch.id())
        .setParameter(2, batch.file().messageId())
        .setParameter(3, batch.requestKey())
        .setParameter(4, batch.personId())
        .setParameter(5, batch.file().executionDate().toString())
        .setParameter(6, batch.file().size())
        .setParameter(7, batch.file().controlSum().toPlainString())
        .setParameter(8, batch.sums())
        .setParameter(9, batch.sealed().bytes())
        .setParameter(10, batch.sealed().keyId())
        .setParameter(11, batch.sha256())
        .setParameter(12, batch.fourEyes())
        .executeUpdate();
    int number = 0;
    for (int group = 0; group < batch.file().groups().size(); group++) {
      for (CreditOrder order : batch.file().groups().get(group).orders()) {
        addPayment(batch, ++number, batch.file().groupId(group + 1), order);
      }
    }
  }

  private void addPayment(NewBatch batch, int number, String groupId, CreditOrder order) {
    database
        .createNativeQuery(
            "insert into payouts.bank_payment (batch_id, number, group_id, end_to_end_id, amount,"
                + " currency) values (?1, ?2, ?3, ?4, ?5, ?6)")
        .setParameter(1, batch.id())
        .setParameter(2, number)
        .setParameter(3, groupId)
        .setParameter(4, order.endToEndId())
        .setParameter(5, order.amount().minor())
        .setParameter(6, order.amount().currency())
        .executeUpdate();
  }

  /** The file that a request made before; whoever sends the same request now waits. */
  Optional<UUID> madeBy(UUID personId, String requestKey) {
    database
        .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
        .setParameter(1, "bank-batch:" + personId)
        .getSingleResult();
    List<?> found =
        database
            .createNativeQuery(
                "select id from payouts.bank_batch where created_by = ?1 and request_key = ?2")
            .setParameter(1, personId)
            .setParameter(2, requestKey)
            .getResultList();
    return found.stream().map(UUID.class::cast).findFirst();
  }

  Optional<State> lock(UUID id) {
    List<?> rows =
        database
            .createNativeQuery(
                "select state, created_by, four_eyes from payouts.bank_batch where id = ?1"
                    + " for update")
            .setParameter(1, id)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new State((String) row[0], (UUID) row[1], (Boolean) row[2]))
        .findFirst();
  }

  void release(UUID id, UUID personId) {
    act("state = 'RELEASED', released_by = ?2, released_at = now()", id, personId).executeUpdate();
  }

  void send(UUID id, UUID personId) {
    act("state = 'SENT', sent_by = ?2, sent_at = now()", id, personId).executeUpdate();
  }

  void cancel(UUID id, UUID personId, String reason) {
    act("state = 'CANCELLED', cancelled_by = ?2, cancelled_at = now(), reason = ?3", id, personId)
        .setParameter(3, reason)
        .executeUpdate();
  }

  SealedFile.Sealed download(UUID id) {
    database
        .createNativeQuery("update payouts.bank_batch set downloads = downloads + 1 where id = ?1")
        .setParameter(1, id)
        .executeUpdate();
    Object[] row =
        (Object[])
            database
                .createNativeQuery(
                    "select encode(sealed, 'hex'), key_id from payouts.bank_batch where id = ?1")
                .setParameter(1, id)
                .getSingleResult();
    return new SealedFile.Sealed((String) row[0], (String) row[1]);
  }

  private Query act(String change, UUID id, UUID personId) {
    return database
        .createNativeQuery("update payouts.bank_batch set " + change + " where id = ?1")
        .setParameter(1, id)
        .setParameter(2, personId);
  }
}
