package com.aetherial.payments.entity;

import com.aetherial.kernel.entity.UuidConverter;
import com.aetherial.ledger.entity.Coins;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A bill for a month of a plan, or for what a dearer plan costs for the rest of a month. */
@Entity
@Table(schema = "payments", name = "invoice")
@SuppressWarnings("NullAway.Init")
public class Invoice {
  @Id private String id;

  @Column(name = "subscription_id")
  @Convert(converter = UuidConverter.class)
  private UUID subscriptionId;

  private @Nullable String number;
  private String reason;
  private long total;
  private long paid;
  private String currency;

  @Enumerated(EnumType.STRING)
  private InvoiceState state;

  private long coins;

  @Column(name = "pay_url")
  private @Nullable String payUrl;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "paid_at")
  private @Nullable Instant paidAt;

  @Version private long version;

  protected Invoice() {}

  /**
   * What the provider tells for the first time.
   *
   * @param id the provider's identifier
   * @param reason the provider's word for why it was made
   * @param askedAt when it was made
   */
  public Invoice(String id, UUID subscriptionId, String reason, String currency, Instant askedAt) {
    this.id = id;
    this.subscriptionId = subscriptionId;
    this.reason = reason;
    this.currency = currency;
    this.askedAt = askedAt;
    this.state = InvoiceState.DRAFT;
  }

  public String id() {
    return id;
  }

  public UUID subscriptionId() {
    return subscriptionId;
  }

  public @Nullable String number() {
    return number;
  }

  public String reason() {
    return reason;
  }

  /** In the smallest unit of the currency; below nothing when it is a credit. */
  public long total() {
    return total;
  }

  public long paid() {
    return paid;
  }

  public String currency() {
    return currency;
  }

  public InvoiceState state() {
    return state;
  }

  /** What it brought. */
  public Coins coins() {
    return Coins.ofMinor(coins);
  }

  /** Where the member can pay it; null when there is nothing to pay. */
  public @Nullable String payUrl() {
    return state == InvoiceState.OPEN || state == InvoiceState.UNCOLLECTIBLE ? payUrl : null;
  }

  public Instant askedAt() {
    return askedAt;
  }

  public @Nullable Instant paidAt() {
    return paidAt;
  }

  /** What it is about now, as long as it is not paid. */
  public void describe(@Nullable String itsNumber, long itsTotal, @Nullable String itsPayUrl) {
    if (state != InvoiceState.PAID) {
      number = itsNumber;
      total = itsTotal;
      payUrl = itsPayUrl;
    }
  }

  /** It has come further, without money; answers whether that is news. */
  public boolean moveTo(InvoiceState next) {
    boolean isNews = next != InvoiceState.PAID && state.leadsTo(next);
    state = isNews ? next : state;
    return isNews;
  }

  /** The money is there and has brought its coins; answers whether that is news. */
  public boolean pay(long money, Coins brought, Instant now) {
    if (!state.leadsTo(InvoiceState.PAID)) {
      return false;
    }
    state = InvoiceState.PAID;
    paid = money;
    coins = brought.minor();
    paidAt = now;
    return true;
  }
}
