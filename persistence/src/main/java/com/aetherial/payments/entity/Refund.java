package com.aetherial.payments.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Money that we sent back; it comes to us again when the buyer's bank does not take it. */
@Entity
@Table(schema = "payments", name = "refund")
public class Refund extends MoneyBack {
  protected Refund() {}

  public Refund(
      String id,
      UUID purchaseId,
      Price amount,
      MoneyBackState state,
      @Nullable String reason,
      Instant askedAt) {
    super(id, purchaseId, amount, state, reason, askedAt);
  }
}
