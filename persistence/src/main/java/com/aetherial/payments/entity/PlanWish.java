package com.aetherial.payments.entity;

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

/** What a member wants of their plan, written down before the provider is asked for it. */
@Entity
@Table(schema = "payments", name = "plan_wish")
@SuppressWarnings("NullAway.Init")
public class PlanWish {
  /** What can be wanted. */
  public enum Kind {
    CHANGE,
    CANCEL,
    RESUME
  }

  /** What became of it. */
  public enum State {
    /** Nobody knows yet whether the provider has done it. */
    ASKED,
    DONE,
    REFUSED,
    /** The member wanted the opposite before it was known. */
    OVERTAKEN
  }

  @Id
  @Convert(converter = UuidConverter.class)
  private UUID id;

  @Column(name = "subscription_id")
  @Convert(converter = UuidConverter.class)
  private UUID subscriptionId;

  @Column(name = "person_id")
  @Convert(converter = UuidConverter.class)
  private UUID personId;

  @Column(name = "request_key")
  private String requestKey;

  private byte[] fingerprint;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Column(name = "price_id")
  private @Nullable String priceId;

  @Enumerated(EnumType.STRING)
  private State state;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "next_check_at")
  private Instant nextCheckAt;

  @Version private long version;

  protected PlanWish() {}

  /**
   * A new wish.
   *
   * @param priceId the provider's price of the plan that is wanted; null when it is not a change
   */
  public PlanWish(
      PurchaseRequest request,
      UUID subscriptionId,
      Kind kind,
      @Nullable String priceId,
      Instant now) {
    this.id = Ids.next();
    this.subscriptionId = subscriptionId;
    this.personId = request.personId();
    this.requestKey = request.key();
    this.fingerprint = HexFormat.of().parseHex(request.fingerprint());
    this.kind = kind;
    this.priceId = priceId;
    this.state = State.ASKED;
    this.askedAt = now;
    this.nextCheckAt = now.plus(Subscription.PATIENCE);
  }

  public UUID id() {
    return id;
  }

  public UUID subscriptionId() {
    return subscriptionId;
  }

  /** Whether it was asked for with these very words. */
  public boolean isFor(PurchaseRequest request) {
    return requestKey.equals(request.key())
        && HexFormat.of().formatHex(fingerprint).equals(request.fingerprint());
  }

  public Kind kind() {
    return kind;
  }

  public @Nullable String priceId() {
    return priceId;
  }

  public State state() {
    return state;
  }

  /** It is known what became of it; what was known before stays. */
  public void end(State how) {
    state = state == State.ASKED ? how : state;
  }
}
