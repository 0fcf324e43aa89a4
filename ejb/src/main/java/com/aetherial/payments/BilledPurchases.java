package com.aetherial.payments;

import com.aetherial.ledger.RequestKey;
import com.aetherial.payments.entity.PurchaseOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Purchases that nobody ordered, because an invoice of a plan stands for them. */
@ApplicationScoped
class BilledPurchases {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  /** The provider's names of the payments of a plan's invoices. */
  @SuppressWarnings("unchecked")
  List<String> paymentsOf(UUID subscriptionId) {
    return database
        .createNativeQuery(
            "select p.payment_intent_id from payments.purchase p"
                + " join payments.invoice i on i.id = p.invoice_id"
                + " where i.subscription_id = cast(?1 as uuid) and p.payment_intent_id is not null")
        .setParameter(1, subscriptionId.toString())
        .getResultList();
  }

  /** Writes one down; a second one for the same invoice fails. */
  void add(
      UUID id, UUID person, RequestKey key, PurchaseOrder order, String invoiceId, Instant now) {
    database
        .createNativeQuery(
            "insert into payments.purchase (id, person_id, request_key, fingerprint, bundle, coins,"
                + " bonus, price, currency, rate, state, invoice_id, created_at, expires_at,"
                + " next_check_at) values (cast(?1 as uuid), cast(?2 as uuid), ?3, ?4, ?5, ?6, ?7,"
                + " ?8, ?9, cast(?10 as bigint), 'CREATED', ?11, ?12, ?13, ?13)")
        .setParameter(1, id.toString())
        .setParameter(2, person.toString())
        .setParameter(3, key.value())
        .setParameter(4, key.fingerprint())
        .setParameter(5, order.bundle())
        .setParameter(6, order.coins().minor())
        .setParameter(7, order.bonus().minor())
        .setParameter(8, order.price().minor())
        .setParameter(9, order.price().currency())
        .setParameter(10, Objects.toString(order.rateInFractions(), null))
        .setParameter(11, invoiceId)
        .setParameter(12, java.sql.Timestamp.from(now))
        .setParameter(13, java.sql.Timestamp.from(now.plusSeconds(1)))
        .executeUpdate();
  }
}
