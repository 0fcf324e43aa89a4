package com.aetherial.payouts.entity;

import com.aetherial.kernel.entity.Ids;
import com.aetherial.kernel.entity.UuidConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place of a member's own where money can be sent. What the place is never changes; whether money
 * may go there does.
 */
@Entity
@Table(schema = "payouts", name = "method")
@SuppressWarnings("NullAway.Init")
public class PayoutMethod {
  @Id
  @Convert(converter = UuidConverter.class)
  private UUID id;

  @Column(name = "person_id")
  @Convert(converter = UuidConverter.class)
  private UUID personId;

  private String provider;

  @Enumerated(EnumType.STRING)
  private DestinationKind kind;

  private byte[] sealed;

  @Column(name = "key_id")
  private String keyId;

  private byte[] print;
  private String mask;
  private String country;

  @Enumerated(EnumType.STRING)
  private MethodState state;

  private boolean preferred;
  private @Nullable String note;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "verified_at")
  private @Nullable Instant verifiedAt;

  @Column(name = "removed_at")
  private @Nullable Instant removedAt;

  @Version private long version;

  protected PayoutMethod() {}

  /**
   * A new payout method, to which no money may go before it is verified.
   *
   * @param provider who will send the money
   * @param destination of which only the mask is kept as it is
   */
  public PayoutMethod(
      UUID personId,
      String provider,
      Destination destination,
      SealedDestination sealed,
      Instant now) {
    this.id = Ids.next();
    this.personId = personId;
    this.provider = provider;
    this.kind = destination.kind();
    this.mask = destination.mask();
    this.country = destination.country();
    this.sealed = HexFormat.of().parseHex(sealed.sealed());
    this.keyId = sealed.keyId();
    this.print = HexFormat.of().parseHex(sealed.print());
    this.state = MethodState.UNVERIFIED;
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

  public String provider() {
    return provider;
  }

  public DestinationKind kind() {
    return kind;
  }

  public String mask() {
    return mask;
  }

  public String country() {
    return country;
  }

  public MethodState state() {
    return state;
  }

  public boolean isReady() {
    return state == MethodState.READY;
  }

  public boolean isPreferred() {
    return preferred;
  }

  /** What the provider still wants to know; null for nothing. */
  public @Nullable String note() {
    return note;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public @Nullable Instant removedAt() {
    return removedAt;
  }

  public SealedDestination sealed() {
    HexFormat hex = HexFormat.of();
    return new SealedDestination(hex.formatHex(sealed), keyId, hex.formatHex(print));
  }

  /** The same destination under another key. */
  public void seal(SealedDestination again) {
    sealed = HexFormat.of().parseHex(again.sealed());
    keyId = again.keyId();
    print = HexFormat.of().parseHex(again.print());
  }

  /** Money may be sent here; answers whether that is news. */
  public boolean verify(Instant now) {
    boolean isNews = state == MethodState.UNVERIFIED;
    if (isNews) {
      state = MethodState.READY;
      verifiedAt = now;
      note = null;
    }
    return isNews;
  }

  /** The provider wants more before money may be sent here; answers whether that is news. */
  public boolean suspend(String why) {
    if (state == MethodState.REMOVED || (state == MethodState.UNVERIFIED && why.equals(note))) {
      return false;
    }
    state = MethodState.UNVERIFIED;
    note = why;
    return true;
  }

  /** Whether money goes here when nothing else is said. */
  public void prefer(boolean isIt) {
    preferred = isIt && state != MethodState.REMOVED;
  }

  /** Its owner wants it no more. */
  public void remove(Instant now) {
    if (state != MethodState.REMOVED) {
      state = MethodState.REMOVED;
      preferred = false;
      removedAt = now;
    }
  }
}
