package com.aetherial.payments.entity;

import com.aetherial.kernel.entity.UuidConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Money of a purchase that goes back to the buyer, by our will or by their bank's. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init")
public abstract class MoneyBack {
  @Id private String id;

  @Column(name = "purchase_id")
  @Convert(converter = UuidConverter.class)
  private UUID purchaseId;

  private long amount;
  private String currency;

  @Enumerated(EnumType.STRING)
  private MoneyBackState state;

  private @Nullable String reason;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Version private long version;

  protected MoneyBack() {}

  /**
   * What the provider tells for the first time.
   *
   * @param id the provider's identifier
   * @param askedAt when the provider began with it
   */
  protected MoneyBack(
      String id,
      UUID purchaseId,
      Price amount,
      MoneyBackState state,
      @Nullable String reason,
      Instant askedAt) {
    this.id = id;
    this.purchaseId = purchaseId;
    this.amount = amount.minor();
    this.currency = amount.currency();
    this.state = state;
    this.reason = reason;
    this.askedAt = askedAt;
  }

  public String id() {
    return id;
  }

  public UUID purchaseId() {
    return purchaseId;
  }

  public Price amount() {
    return new Price(amount, currency);
  }

  public MoneyBackState state() {
    return state;
  }

  public @Nullable String reason() {
    return reason;
  }

  public Instant askedAt() {
    return askedAt;
  }

  /** Whether the money is gone, as far as is known. */
  public boolean takes() {
    return state.effect() == MoneyBackState.Effect.TAKE;
  }

  /** It has come further; answers whether that is news. */
  public boolean moveTo(MoneyBackState next) {
    if (!state.leadsTo(next)) {
      return false;
    }
    state = next;
    return true;
  }
}
