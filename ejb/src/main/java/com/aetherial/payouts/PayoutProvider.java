package com.aetherial.payouts;

import com.aetherial.ledger.SystemAccount;
import com.aetherial.payouts.entity.Destination;
import com.aetherial.payouts.entity.DestinationKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who pays money out. A CDI bean of this type is all that a provider needs: it is found by
 * itself, with its page of methods, its limits and its place in the administrators' desk. Its
 * settings stand in one class beside it. It may live in a module of its own that declares {@code
 * uses = {"payouts", "payments", "ledger"}}.
 *
 * <p><b>What the platform promises.</b> {@link #send}, {@link #ask} and {@link #cancel} are called
 * outside of any transaction, after the order was committed, by one thread at a time for one order;
 * another node may call after a crash. One {@linkplain PayoutOrder#externalId() external id} is one
 * payment: the platform calls {@code send} a second time for it only after {@link
 * PayoutAnswer.NeverArrived}, and makes a new id only after a {@linkplain PayoutAnswer.Failed
 * definite refusal} that may be retried. A doubtful order is asked about after 1, 5, 15 and 60
 * minutes and is then left to a person, and so is one that stays undecided for longer than {@link
 * #patience()}. While {@link #isAvailable()} is false nothing is sent, and orders that were sent
 * are still asked about.
 *
 * <p><b>What a provider promises.</b> It never throws for what happens on the wire: whatever is not
 * certain is {@link PayoutAnswer.Unknown}, and time-outs are short (a connection within 10 seconds,
 * an answer within 60). It hands the external id to the other side as the name of the payment, so
 * that the same order paid twice is impossible there. It logs neither destinations nor secrets.
 *
 * <p>News that comes later and by itself (a callback, a file, a signed event) goes to {@link
 * PayoutNews#arrived}, from whatever transaction the provider works in.
 */
public interface PayoutProvider {
  /**
   * The word by which methods and withdrawals remember it, such as {@code mpesa}; never changed.
   */
  String name();

  /** How members call it, such as {@code M-Pesa}. */
  String title();

  /** To which kind of place it pays. */
  DestinationKind destination();

  /**
   * Whether it can send now. False when its settings are absent, or when it stopped itself, for
   * instance because its credentials were refused; members then see that it is not on offer.
   */
  boolean isAvailable();

  /** What it pays in, with the least and the most of one payment. */
  List<PayoutCurrency> currencies();

  /** What it pays in to a destination of this country (ISO 3166), the usual currency first. */
  default List<PayoutCurrency> currenciesFor(String country) {
    return currencies();
  }

  /**
   * Why it cannot pay to a destination that is otherwise well formed, as a sentence for the member;
   * empty when it can. Asked before a payout method is kept.
   */
  default Optional<String> objection(Destination destination) {
    return Optional.empty();
  }

  /** Where coins stand whose money moved when it should not have, until somebody has looked. */
  SystemAccount clearing();

  /**
   * Hands an order over. The answer {@link PayoutAnswer.Pending} means that the provider has it and
   * tells later; {@link PayoutAnswer.Done} that the money is there.
   */
  PayoutAnswer send(PayoutOrder order);

  /**
   * Asks what became of an order. {@link PayoutAnswer.NeverArrived} only when it is certain that
   * the other side does not have the order and that no earlier call of {@code send} is still on its
   * way there.
   */
  PayoutAnswer ask(PayoutOrder order);

  /**
   * How long an order may stay {@link PayoutAnswer.Pending} before a person has to look; empty when
   * that depends on people of ours anyway.
   */
  default Optional<Duration> patience() {
    return Optional.empty();
  }

  /**
   * Takes an order back, where that is possible. {@link PayoutAnswer.Failed} means that it is taken
   * back for good and nothing will be paid; every other answer means what it says, and the order
   * goes on. While an order is being taken back nobody hands it over; what was begun of it is taken
   * back too. Whoever cannot take orders back asks instead, which is what this does by itself.
   */
  default PayoutAnswer cancel(PayoutOrder order) {
    return ask(order);
  }

  /**
   * Everything the other side did for us since a moment, for the comparison of both books; empty
   * when it cannot be listed. Unlike the other methods it may throw when the other side is away.
   */
  default Optional<List<ProviderPayout>> listSince(Instant moment) {
    return Optional.empty();
  }

  /** Whether {@link #listSince} tells of orders that are not decided, too. */
  default boolean listsEverything() {
    return false;
  }
}
