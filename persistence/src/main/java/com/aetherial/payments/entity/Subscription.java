package com.aetherial.payments.entity;

import com.aetherial.kernel.entity.Ids;
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
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member's plan. The provider decides how it stands, so each answer of the provider replaces the
 * one before, unless it was asked for earlier; what has ended stays ended.
 */
@Entity
@Table(schema = "payments", name = "subscription")
@SuppressWarnings("NullAway.Init")
public class Subscription {
  /** How long after it was due something is left alone, before somebody looks after it. */
  public static final Duration PATIENCE = Duration.ofMinutes(2);

  @Id
  @Convert(converter = UuidConverter.class)
  private UUID id;

  @Column(name = "person_id")
  @Convert(converter = UuidConverter.class)
  private UUID personId;

  @Column(name = "request_key")
  private String requestKey;

  private byte[] fingerprint;
  private String plan;
  private String name;
  private long coins;
  private long price;
  private String currency;

  @Enumerated(EnumType.STRING)
  private SubscriptionState state;

  @Column(name = "session_id")
  private @Nullable String sessionId;

  @Column(name = "checkout_url")
  private @Nullable String checkoutUrl;

  @Column(name = "stripe_id")
  private @Nullable String stripeId;

  @Column(name = "cancels_at_end")
  private boolean cancelsAtEnd;

  @Column(name = "period_start")
  private @Nullable Instant periodStart;

  @Column(name = "period_end")
  private @Nullable Instant periodEnd;

  @Enumerated(EnumType.STRING)
  private @Nullable Trouble trouble;

  @Column(name = "trial_days")
  private int trialDays;

  @Column(name = "trial_end_told")
  private boolean isTrialEndTold;

  private boolean surplus;

  @Column(name = "surplus_ended_at")
  private @Nullable Instant surplusEndedAt;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "next_check_at")
  private Instant nextCheckAt;

  @Column(name = "told_at")
  private Instant toldAt;

  @Column(name = "started_at")
  private @Nullable Instant startedAt;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  @Version private long version;

  protected Subscription() {}

  /** Somebody wants a plan. */
  public Subscription(PurchaseRequest request, PlanTerms terms, Instant now, Instant expiresAt) {
    this.id = Ids.next();
    this.personId = request.personId();
    this.requestKey = request.key();
    this.fingerprint = HexFormat.of().parseHex(request.fingerprint());
    this.state = SubscriptionState.CREATED;
    this.createdAt = now;
    this.toldAt = now;
    this.expiresAt = expiresAt;
    this.nextCheckAt = now.plus(PATIENCE);
    agreeOn(terms);
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
  public boolean isFor(PurchaseRequest request) {
    return request.repeats(personId, requestKey, fingerprint);
  }

  public PlanTerms terms() {
    return new PlanTerms(plan, name, Coins.ofMinor(coins), new Price(price, currency));
  }

  public SubscriptionState state() {
    return state;
  }

  public @Nullable String sessionId() {
    return sessionId;
  }

  /** Where the member pays; null when there is nothing to pay there. */
  public @Nullable String checkoutUrl() {
    return state == SubscriptionState.AWAITING_PAYMENT ? checkoutUrl : null;
  }

  public @Nullable String stripeId() {
    return stripeId;
  }

  public boolean cancelsAtEnd() {
    return cancelsAtEnd;
  }

  /** The month that it is in; null before it began. */
  public @Nullable PlanPeriod period() {
    return periodStart == null || periodEnd == null ? null : new PlanPeriod(periodStart, periodEnd);
  }

  public @Nullable Trouble trouble() {
    return trouble;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant expiresAt() {
    return expiresAt;
  }

  /** When the provider was asked for what is known. */
  public Instant toldAt() {
    return toldAt;
  }

  public @Nullable Instant endedAt() {
    return endedAt;
  }

  /** For how many days it may be tried before it is paid for; 0 when it may not. */
  public int trialDays() {
    return trialDays;
  }

  /** It is promised for nothing for so many days; 0 takes the promise back. */
  public void tryFor(int days) {
    trialDays = days;
  }

  /** Whether its trial ends within this time, and it is paid for then. */
  public boolean isPaidWithin(Instant now, Duration within) {
    PlanPeriod trial = state == SubscriptionState.TRIAL ? period() : null;
    boolean goesOn = !cancelsAtEnd && !surplus;
    return trial != null && goesOn && now.plus(within).isAfter(trial.end());
  }

  /** Whether its trial ends within this time and nobody has said so; from now on somebody has. */
  public boolean tellsTrialEnd(Instant now, Duration within) {
    boolean isSoon = isPaidWithin(now, within);
    boolean isNews = isSoon && !isTrialEndTold;
    isTrialEndTold |= isSoon;
    return isNews;
  }

  /** It began although its member had a plan: it shall be ended, and its money given back. */
  public void isOneTooMany(Instant now) {
    surplus = true;
    nextCheckAt = now;
  }

  public boolean isSurplus() {
    return surplus;
  }

  /** It was ended, and nothing is left of what was paid for it. */
  public void surplusEnded(Instant now) {
    surplusEndedAt = surplusEndedAt == null ? now : surplusEndedAt;
  }

  /** From now on it costs and brings this. */
  public final void agreeOn(PlanTerms terms) {
    plan = terms.plan();
    name = terms.name();
    coins = terms.coins().minor();
    price = terms.price().minor();
    currency = terms.price().currency();
  }

  /** The payment page is open; answers whether that is news. */
  public boolean awaitPayment(String session, @Nullable String url, Instant closesAt) {
    if (sessionId == null) {
      sessionId = session;
    }
    if (state != SubscriptionState.CREATED) {
      return false;
    }
    state = SubscriptionState.AWAITING_PAYMENT;
    checkoutUrl = url;
    expiresAt = closesAt;
    nextCheckAt = closesAt.plus(PATIENCE);
    return true;
  }

  /** Nobody paid; answers whether that is news. */
  public boolean expire(Instant now) {
    boolean isNews = state.isOpen();
    if (isNews) {
      state = SubscriptionState.EXPIRED;
      endedAt = now;
    }
    return isNews;
  }

  /**
   * Takes over what the provider says; answers whether that is news.
   *
   * @param standing what it said
   */
  public boolean follow(SubscriptionStanding standing) {
    boolean isOver = state.hasEnded() && stripeId != null;
    if (isOver || standing.askedAt().isBefore(toldAt)) {
      return false;
    }
    stripeId = standing.stripeId();
    boolean isNews = state != standing.state() || cancelsAtEnd != standing.cancelsAtEnd();
    state = standing.state();
    cancelsAtEnd = standing.cancelsAtEnd();
    periodStart = standing.period().start();
    periodEnd = standing.period().end();
    startedAt = startedAt == null ? standing.startedAt() : startedAt;
    endedAt = state.hasEnded() ? standing.endedAt() : null;
    toldAt = standing.askedAt();
    return isNews;
  }

  /** The last invoice is in trouble, or in none any more. */
  public void suffer(@Nullable Trouble why) {
    trouble = why;
  }
}
