package com.aetherial.ledger;

import com.aetherial.ledger.entity.Coins;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Coins set aside. A hold lowers what is available and moves nothing; it is resolved once, by being
 * captured, released or by expiring, and what is not captured is available again.
 */
@Stateless
public class Holds {
  @Inject Books books;
  @Inject Event<CoinsMoved> moved;

  /**
   * Sets coins of the treasury aside, so that what was promised can be given.
   *
   * @param expiresAt when the hold gives the coins back by itself
   * @return the hold; the same one when the key was used for this before
   * @throws SupplyExhausted when the treasury has not enough
   */
  public UUID placeOnTreasury(RequestKey key, Cause cause, Coins amount, Instant expiresAt) {
    return set(key, cause, null, List.of(SystemAccount.TREASURY.name()), amount, expiresAt);
  }

  /**
   * Sets coins of a person aside, from the accepted buckets in their order.
   *
   * @throws InsufficientBalance when the buckets do not hold enough
   */
  public UUID place(
      RequestKey key,
      Cause cause,
      UUID person,
      List<Bucket> accepted,
      Coins amount,
      Instant expiresAt) {
    List<String> buckets = accepted.stream().map(Bucket::name).toList();
    UUID hold = set(key, cause, person, buckets, amount, expiresAt);
    moved.fire(new CoinsMoved(Set.of(person), hold, TransferKind.HOLD, cause.askedBy()));
    return hold;
  }

  /**
   * Gives what was set aside to its receivers; the rest is available again to whom it was taken
   * from.
   *
   * @param to who receives how much; at least one, all amounts above nothing
   * @throws NoSuchHold when the hold is unknown
   * @throws HoldResolved when it was resolved by another request before
   */
  public Posted capture(RequestKey key, Cause cause, UUID hold, List<Leg> to) {
    return capture(key, cause, hold, to, Map.of());
  }

  /**
   * The same where receivers without an account get each part where its bucket arrives.
   *
   * @param arrives where each bucket arrives, such as {@link Bucket#AS_INCOME}; a bucket that is
   *     not named stays what it is
   * @throws NoSuchHold when the hold is unknown
   * @throws HoldResolved when it was resolved by another request before
   */
  public Posted capture(
      RequestKey key, Cause cause, UUID hold, List<Leg> to, Map<Bucket, Bucket> arrives) {
    Posted posted = HoldCapture.capture(books, key, cause, hold, to, arrives);
    if (!posted.isReplay()) {
      Set<UUID> people =
          to.stream().map(Leg::owner).filter(Objects::nonNull).collect(Collectors.toSet());
      HoldCapture.ownerOf(books, hold).ifPresent(people::add);
      moved.fire(new CoinsMoved(people, posted.transferId(), cause.kind(), cause.askedBy()));
    }
    return posted;
  }

  /** Makes what was set aside available again; a hold that is resolved already stays as it is. */
  public void release(RequestKey key, UUID hold) {
    release(key, hold, null);
  }

  /**
   * The same in the name of whoever wanted it.
   *
   * @param by nobody when the platform itself did
   */
  public void release(RequestKey key, UUID hold, @Nullable UUID by) {
    if (HoldCapture.release(books, key, hold, by)) {
      HoldCapture.ownerOf(books, hold)
          .ifPresent(
              owner -> moved.fire(new CoinsMoved(Set.of(owner), hold, TransferKind.RELEASE, by)));
    }
  }

  private UUID set(
      RequestKey key,
      Cause cause,
      @Nullable UUID person,
      List<String> buckets,
      Coins amount,
      Instant expiresAt) {
    return HoldCapture.place(books, key, cause, person, buckets, amount, expiresAt);
  }
}
