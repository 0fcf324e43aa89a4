package com.aetherial.payouts.entity;

import com.aetherial.kernel.entity.UuidConverter;
import com.aetherial.ledger.entity.Coins;
import com.aetherial.payments.entity.Price;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/** The part of a withdrawal that never changes: who was promised what for which coins. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init")
public abstract class Promise {
  @Id
  @Convert(converter = UuidConverter.class)
  private UUID id;

  @Column(name = "person_id")
  @Convert(converter = UuidConverter.class)
  private UUID personId;

  @Column(name = "method_id")
  @Convert(converter = UuidConverter.class)
  private UUID methodId;

  private String provider;

  @Column(name = "request_key")
  private String requestKey;

  private byte[] fingerprint;
  private long coins;
  private long fee;
  private long rate;
  private long amount;
  private String currency;

  @Column(name = "taken_id")
  @Convert(converter = UuidConverter.class)
  private UUID takenId;

  @Column(name = "created_at")
  private Instant createdAt;

  protected Promise() {}

  Promise(UUID id, WithdrawalRequest request, WithdrawalOrder order, UUID takenId, Instant now) {
    this.id = id;
    this.personId = request.personId();
    this.requestKey = request.key();
    this.fingerprint = HexFormat.of().parseHex(request.fingerprint());
    this.methodId = order.methodId();
    this.provider = order.provider();
    this.coins = order.coins().minor();
    this.fee = order.fee().minor();
    this.rate = order.rate();
    this.amount = order.amount().minor();
    this.currency = order.amount().currency();
    this.takenId = takenId;
    this.createdAt = now;
  }

  public UUID id() {
    return id;
  }

  public UUID personId() {
    return personId;
  }

  public boolean isOf(UUID person) {
    return personId.equals(person);
  }

  /** Whether it was asked for with these very words. */
  public boolean isFor(WithdrawalRequest request) {
    return personId.equals(request.personId())
        && requestKey.equals(request.key())
        && HexFormat.of().formatHex(fingerprint).equals(request.fingerprint());
  }

  public WithdrawalOrder order() {
    return new WithdrawalOrder(
        methodId,
        provider,
        Coins.ofMinor(coins),
        Coins.ofMinor(fee),
        rate,
        new Price(amount, currency));
  }

  /** The transfer that took the coins from the member's income. */
  public UUID takenId() {
    return takenId;
  }

  public Instant createdAt() {
    return createdAt;
  }
}
