package com.aetherial.payments.entity;

import com.aetherial.kernel.entity.Ids;
import com.aetherial.kernel.entity.UuidConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Coins that one transfer took back, and the transfer that returned them if one did. */
@Entity
@Table(schema = "payments", name = "clawback")
@SuppressWarnings("NullAway.Init")
public class Clawback {
  @Id
  @Convert(converter = UuidConverter.class)
  private UUID id;

  @Column(name = "purchase_id")
  @Convert(converter = UuidConverter.class)
  private UUID purchaseId;

  @Column(name = "source_id")
  private String sourceId;

  private long coins;
  private long bonus;

  @Column(name = "from_promo")
  private long fromPromo;

  @Column(name = "from_cash")
  private long fromCash;

  @Column(name = "from_debt")
  private long fromDebt;

  @Column(name = "transfer_id")
  @Convert(converter = UuidConverter.class)
  private UUID transferId;

  /** Absent from the insert, because EclipseLink would bind the missing UUID as text. */
  @Column(name = "return_id", insertable = false)
  @Convert(converter = UuidConverter.class)
  private @Nullable UUID returnId;

  @Column(name = "taken_at")
  private Instant takenAt;

  @Column(name = "returned_at", insertable = false)
  private @Nullable Instant returnedAt;

  @Version private long version;

  protected Clawback() {}

  /**
   * What a transfer took.
   *
   * @param source the refund or dispute for which it was taken
   */
  public Clawback(MoneyBack source, Share share, Parts parts, UUID transferId, Instant takenAt) {
    this.id = Ids.next();
    this.purchaseId = source.purchaseId();
    this.sourceId = source.id();
    this.coins = share.coins();
    this.bonus = share.bonus();
    this.fromPromo = parts.promo();
    this.fromCash = parts.cash();
    this.fromDebt = parts.debt();
    this.transferId = transferId;
    this.takenAt = takenAt;
  }

  public boolean isFor(MoneyBack source) {
    return sourceId.equals(source.id());
  }

  public UUID id() {
    return id;
  }

  public UUID purchaseId() {
    return purchaseId;
  }

  public UUID transferId() {
    return transferId;
  }

  public Share share() {
    return new Share(coins, bonus);
  }

  public Parts parts() {
    return new Parts(fromPromo, fromCash, fromDebt);
  }

  /** Whether the coins are still with us. */
  public boolean isOpen() {
    return returnId == null;
  }

  /** The coins went back to the person. */
  public void giveBack(UUID transfer, Instant now) {
    returnId = transfer;
    returnedAt = now;
  }
}
