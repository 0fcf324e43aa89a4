package com.aetherial.payments.entity;

import com.aetherial.kernel.entity.UuidConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Money that the buyer's bank takes back, or asks about before it does. */
@Entity
@Table(schema = "payments", name = "dispute")
public class Dispute extends MoneyBack {
  private long fee;

  /** Absent from the insert, because EclipseLink would bind the missing UUID as text. */
  @Column(name = "hold_id", insertable = false)
  @Convert(converter = UuidConverter.class)
  private @Nullable UUID holdId;

  protected Dispute() {}

  public Dispute(
      String id,
      UUID purchaseId,
      Price amount,
      MoneyBackState state,
      @Nullable String reason,
      Instant askedAt) {
    super(id, purchaseId, amount, state, reason, askedAt);
  }

  /** What the provider charged for it, in hundredths. */
  public long fee() {
    return fee;
  }

  /** Notes what the provider charges; it never becomes less. */
  public void cost(long minor) {
    fee = Math.max(fee, minor);
  }

  /** Where coins are set aside while the bank only asks; null when none are. */
  public @Nullable UUID holdId() {
    return holdId;
  }

  public void freeze(UUID hold) {
    holdId = hold;
  }
}
