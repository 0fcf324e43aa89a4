package com.aetherial.payouts.entity;

import com.aetherial.kernel.entity.UuidConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Coins that somebody turns into real money. What was promised never changes. How far it has come
 * changes only through the steps here, each of which is an event that says who did it and why; a
 * step that the table of ways does not know is refused.
 */
@Entity
@Table(schema = "payouts", name = "withdrawal")
@SuppressWarnings("NullAway.Init")
public class Withdrawal extends Correspondence {
  @Enumerated(EnumType.STRING)
  private WithdrawalState state;

  @Enumerated(EnumType.STRING)
  private Delivery delivery;

  private int attempt;
  private int questions;

  @Column(name = "external_id")
  private String externalId;

  @Column(name = "callback_token")
  private String callbackToken;

  private @Nullable String reason;

  /** Absent from the insert like the next two: EclipseLink would bind a missing UUID as text. */
  @Column(name = "settled_id", insertable = false)
  @Convert(converter = UuidConverter.class)
  private @Nullable UUID settledId;

  @Column(name = "released_id", insertable = false)
  @Convert(converter = UuidConverter.class)
  private @Nullable UUID releasedId;

  @Column(name = "returned_id", insertable = false)
  @Convert(converter = UuidConverter.class)
  private @Nullable UUID returnedId;

  @Column(name = "next_at")
  private Instant nextAt;

  @Column(name = "sent_at")
  private @Nullable Instant sentAt;

  @Column(name = "paid_at")
  private @Nullable Instant paidAt;

  @Column(name = "closed_at")
  private @Nullable Instant closedAt;

  private int events;

  @Version private long version;

  protected Withdrawal() {}

  /**
   * A new withdrawal, whose coins were taken from the member's income by a transfer.
   *
   * @param callbackToken the secret part of the address at which the provider answers
   */
  public Withdrawal(
      UUID id,
      WithdrawalRequest request,
      WithdrawalOrder order,
      UUID takenId,
      String callbackToken,
      Instant now) {
    super(id, request, order, takenId, now);
    this.state = WithdrawalState.REQUESTED;
    this.delivery = Delivery.WAITING;
    this.nextAt = now;
    begin(1, callbackToken);
  }

  public WithdrawalState state() {
    return state;
  }

  public Delivery delivery() {
    return delivery;
  }

  public int attempt() {
    return attempt;
  }

  /** How often the provider was asked about this attempt. */
  public int questions() {
    return questions;
  }

  public String externalId() {
    return externalId;
  }

  /** What providers call an attempt of it. */
  public String nameOf(int number) {
    return id().toString().replace("-", "") + "-" + number;
  }

  public String callbackToken() {
    return callbackToken;
  }

  /** Why it was rejected or cancelled, or why it failed; null while it was not. */
  public @Nullable String reason() {
    return reason;
  }

  public @Nullable UUID settledId() {
    return settledId;
  }

  public @Nullable UUID releasedId() {
    return releasedId;
  }

  public @Nullable UUID returnedId() {
    return returnedId;
  }

  public @Nullable Instant sentAt() {
    return sentAt;
  }

  public @Nullable Instant paidAt() {
    return paidAt;
  }

  public @Nullable Instant closedAt() {
    return closedAt;
  }

  /** Whether nothing was sent, or all of it was definitely refused. */
  public boolean isUnsent() {
    return state.isUnsent()
        || (state == WithdrawalState.PROCESSING && delivery == Delivery.REFUSED);
  }

  /**
   * Whether cancelling has a chance: some providers take an accepted order back, and one that waits
   * to be handed over again may have been begun before.
   */
  public boolean isCancellable() {
    return isUnsent()
        || (state == WithdrawalState.PROCESSING
            && (delivery == Delivery.ACCEPTED || delivery == Delivery.WAITING));
  }

  /** When the platform looks after it next. */
  public void lookAgain(Instant when) {
    nextAt = when;
  }

  /** One more question to the provider; answers how many there were. */
  public int ask() {
    questions = Math.addExact(questions, 1);
    return questions;
  }

  /** Its first event: it was asked for. */
  public WithdrawalEvent requested(Told told) {
    return tell(told);
  }

  /** The provider is somewhere else with it, and its state stays; a clear answer ends the doubt. */
  public WithdrawalEvent deliver(Delivery next, Told told) {
    delivery = next;
    questions = next == Delivery.ACCEPTED ? 0 : questions;
    return tell(told);
  }

  /** It goes on without coins being moved. */
  public WithdrawalEvent go(WithdrawalState next, Told told) {
    if (next.isReleased() || next == WithdrawalState.PAID || next == WithdrawalState.RETURNED) {
      throw new IllegalArgumentException("The step to " + next + " moves coins.");
    }
    return step(next, delivery, told);
  }

  /** Its member wants it back, although a part of it may be with the provider. */
  public WithdrawalEvent wantBack(Told told) {
    if (!isCancellable() || isUnsent()) {
      throw new IllegalStateException("The withdrawal " + id() + " cannot be wanted back.");
    }
    isWantedBackSince(told.at());
    return tell(told);
  }

  /** It is handed to the provider: written down before, because a crash must leave a trace. */
  public WithdrawalEvent send(Told told) {
    sentAt = told.at();
    if (state == WithdrawalState.PROCESSING) {
      return deliver(Delivery.SENDING, told);
    }
    return step(WithdrawalState.PROCESSING, Delivery.SENDING, told);
  }

  /**
   * Another attempt under a new name, after a definite refusal.
   *
   * @throws IllegalStateException when the provider may have paid or may still pay
   */
  public WithdrawalEvent retry(String newToken, Told told) {
    if (state != WithdrawalState.PROCESSING || delivery != Delivery.REFUSED) {
      throw new IllegalStateException("The withdrawal " + id() + " was not definitely refused.");
    }
    begin(Math.addExact(attempt, 1), newToken);
    isNamelessAgain();
    nextAt = told.at();
    return deliver(Delivery.WAITING, told);
  }

  /** The money is with the member. */
  public WithdrawalEvent settle(UUID transfer, Told told) {
    settledId = transfer;
    paidAt = told.at();
    return step(WithdrawalState.PAID, Delivery.DONE, told);
  }

  /** There will be no money, and the coins are back. */
  public WithdrawalEvent release(WithdrawalState end, UUID transfer, Told told) {
    if (!end.isReleased()) {
      throw new IllegalArgumentException("Coins do not go back when it is " + end + ".");
    }
    releasedId = transfer;
    return close(end, told);
  }

  /** The money came back, and so did the coins. */
  public WithdrawalEvent giveBack(UUID transfer, Told told) {
    returnedId = transfer;
    return close(WithdrawalState.RETURNED, told);
  }

  private WithdrawalEvent close(WithdrawalState end, Told told) {
    closedAt = told.at();
    reason = told.reason().substring(0, Math.min(told.reason().length(), 280));
    return step(end, Delivery.CLOSED, told);
  }

  private void begin(int number, String token) {
    attempt = number;
    questions = 0;
    externalId = nameOf(number);
    callbackToken = token;
  }

  private WithdrawalEvent step(WithdrawalState next, Delivery now, Told told) {
    if (!state.leadsTo(next)) {
      throw new IllegalStateException("A withdrawal cannot go from " + state + " to " + next + ".");
    }
    state = next;
    delivery = now;
    return tell(told);
  }

  private WithdrawalEvent tell(Told told) {
    events = Math.addExact(events, 1);
    return new WithdrawalEvent(id(), events, state, delivery, told);
  }
}
