package com.aetherial.payments.entity;

import static java.util.Objects.requireNonNull;

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
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Coins that somebody buys with real money. What was ordered never changes; how far it has come
 * does, in one direction. News that arrives late, about a state that lies behind, changes nothing:
 * the methods that take news answer whether they were news.
 */
@Entity
@Table(schema = "payments", name = "purchase")
@SuppressWarnings("NullAway.Init")
public class Purchase extends OrderedCoins {
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

  private String gateway;
  private @Nullable String phone;

  @Enumerated(EnumType.STRING)
  private PurchaseState state;

  @Column(name = "hold_id")
  @Convert(converter = UuidConverter.class)
  private @Nullable UUID holdId;

  @Column(name = "invoice_id", insertable = false, updatable = false)
  private @Nullable String invoiceId;

  @Column(name = "session_id")
  private @Nullable String sessionId;

  @Column(name = "payment_intent_id")
  private @Nullable String paymentIntentId;

  @Column(name = "checkout_url")
  private @Nullable String checkoutUrl;

  /** Absent from the insert, because EclipseLink would bind the missing UUID as text. */
  @Column(name = "transfer_id", insertable = false)
  @Convert(converter = UuidConverter.class)
  private @Nullable UUID transferId;

  private @Nullable String suspicion;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "next_check_at")
  private Instant nextCheckAt;

  @Column(name = "paid_at")
  private @Nullable Instant paidAt;

  @Column(name = "credited_at")
  private @Nullable Instant creditedAt;

  @Column(name = "fraud_warning")
  private @Nullable String fraudWarning;

  @Column(name = "fraud_warned_at")
  private @Nullable Instant fraudWarnedAt;

  @Version private long version;

  protected Purchase() {}

  /**
   * A new purchase.
   *
   * @param request what the buyer asked for, and with which key
   * @param way how it is paid
   * @param holdId where the coins are set aside
   */
  public Purchase(
      PurchaseRequest request,
      PaymentWay way,
      UUID holdId,
      PurchaseOrder order,
      Instant now,
      Instant expiresAt) {
    super(order);
    this.id = Ids.next();
    this.personId = request.personId();
    this.requestKey = request.key();
    this.fingerprint = HexFormat.of().parseHex(request.fingerprint());
    this.gateway = way.gateway();
    this.phone = way.phone();
    this.holdId = requireNonNull(holdId, "The coins of a purchase are set aside.");
    this.state = PurchaseState.CREATED;
    this.createdAt = now;
    this.expiresAt = expiresAt;
    this.nextCheckAt = now.plus(PATIENCE);
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

  public PaymentWay way() {
    return new PaymentWay(gateway, phone);
  }

  public PurchaseState state() {
    return state;
  }

  /** Where the coins are set aside. */
  public UUID holdId() {
    return requireNonNull(holdId, "Nothing is set aside for what an invoice brings.");
  }

  /** What the provider calls it: a session, or an invoice of a plan. */
  public String providersName() {
    return requireNonNull(sessionId == null ? invoiceId : sessionId, "Nobody was asked yet.");
  }

  public @Nullable String sessionId() {
    return sessionId;
  }

  public @Nullable String paymentIntentId() {
    return paymentIntentId;
  }

  /** Where the buyer pays; null when there is nothing to pay there. */
  public @Nullable String checkoutUrl() {
    return state == PurchaseState.AWAITING_PAYMENT ? checkoutUrl : null;
  }

  public @Nullable UUID transferId() {
    return transferId;
  }

  /** Why the provider's word was not believed; null when there is no reason for doubt. */
  public @Nullable String suspicion() {
    return suspicion;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant expiresAt() {
    return expiresAt;
  }

  public @Nullable Instant creditedAt() {
    return creditedAt;
  }

  /**
   * The provider knows the purchase by this session.
   *
   * @throws IllegalStateException when it has another one
   */
  public void belongTo(String session) {
    if (sessionId != null && !sessionId.equals(session)) {
      throw new IllegalStateException("The purchase " + id + " has another session.");
    }
    sessionId = session;
  }

  /** The payment page is open. */
  public boolean awaitPayment(String session, @Nullable String url, Instant closesAt) {
    belongTo(session);
    if (!state.leadsTo(PurchaseState.AWAITING_PAYMENT)) {
      return false;
    }
    state = PurchaseState.AWAITING_PAYMENT;
    checkoutUrl = url;
    expiresAt = closesAt;
    nextCheckAt = closesAt.plus(PATIENCE);
    return true;
  }

  /** The money is there. */
  public boolean pay(@Nullable String paymentIntent, Instant now) {
    if (!state.leadsTo(PurchaseState.PAID)) {
      return false;
    }
    state = PurchaseState.PAID;
    paymentIntentId = paymentIntent;
    paidAt = now;
    return true;
  }

  /**
   * The coins are in the wallet.
   *
   * @throws IllegalStateException when the money is not there, or they are credited already
   */
  public void credit(UUID transfer, Instant now) {
    if (state != PurchaseState.PAID) {
      throw new IllegalStateException("The purchase " + id + " is " + state + ", not paid.");
    }
    state = PurchaseState.CREDITED;
    transferId = requireNonNull(transfer, "Credited coins have a transfer.");
    creditedAt = now;
  }

  /** The payment page closed without a payment. */
  public boolean expire() {
    return close(PurchaseState.EXPIRED);
  }

  /** There will be no money. */
  public boolean fail() {
    return close(PurchaseState.FAILED);
  }

  /** The buyer changed their mind. */
  public boolean cancel() {
    return close(PurchaseState.CANCELLED);
  }

  /** Notes that the provider says something that does not fit what was ordered. */
  public void doubt(String reason) {
    suspicion = reason;
  }

  /** What became of the money later; answers whether that is news. */
  public boolean turnOut(PurchaseState end) {
    if (!end.wasCredited() || !state.wasCredited() || !state.leadsTo(end)) {
      return false;
    }
    state = end;
    return true;
  }

  /** The card may not be the buyer's; answers whether that is news. */
  public boolean suspectFraud(String warning, Instant now) {
    boolean isNews = fraudWarning == null;
    if (isNews) {
      fraudWarning = warning;
      fraudWarnedAt = now;
    }
    return isNews;
  }

  private boolean close(PurchaseState end) {
    boolean isNews = state.leadsTo(end);
    state = isNews ? end : state;
    return isNews;
  }
}
