package com.aetherial.ledger;

import com.aetherial.ledger.entity.Coins;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * What was posted stays; it is put right by another transfer that is linked with it and gives every
 * coin back to the bucket that it came from.
 */
@Stateless
public class Corrections {
  @Inject Books books;
  @Inject Event<CoinsMoved> moved;

  /**
   * Undoes a transfer exactly, leg by leg; a transfer is reversed once.
   *
   * @param people whose coins it moved
   * @throws NotReversible when it was given back before, wholly or in part, or does not exist
   * @throws LimitExceeded when an account cannot take its coins back, as a debt that was paid
   * @throws InsufficientBalance when who received the coins has not enough of them
   */
  public Posted reverse(RequestKey key, Cause cause, UUID original, Set<UUID> people) {
    var query = books.query(Books.call("ledger.reverse", cause, "cast(?9 as uuid)"));
    Books.bind(query, key, cause).setParameter(9, original.toString());
    return announced(books.posted(query), cause, people);
  }

  /**
   * Gives a part of a transfer back, from every leg its share; parts add up to the whole at most.
   *
   * @param people whose coins it moved
   * @throws RefundExceeds when less than that is left of it
   * @throws NotReversible when it was reversed, is itself a correction, or does not exist
   * @throws InsufficientBalance when who received the coins has not enough of them
   */
  public Posted refund(RequestKey key, Cause cause, UUID original, Coins amount, Set<UUID> people) {
    var query = books.query(Books.call("ledger.refund", cause, "cast(?9 as uuid), ?10"));
    Books.bind(query, key, cause)
        .setParameter(9, original.toString())
        .setParameter(10, amount.minor());
    return announced(books.posted(query), cause, people);
  }

  /**
   * The most that somebody took back alone from one of these people since a moment. Two who ask at
   * once for the same one ask one after the other, until the end of the transaction.
   */
  public Coins mostTakenBack(UUID by, Set<UUID> people, Instant since) {
    books
        .query("select cast(ledger.stand_in_line(cast(?1 as uuid)) as text)")
        .setParameter(1, by.toString())
        .getSingleResult();
    Object most =
        books
            .query(
                "select ledger.most_taken_back(cast(?1 as uuid), cast(?2 as uuid[]),"
                    + " cast(?3 as timestamptz))")
            .setParameter(1, by.toString())
            .setParameter(2, SqlArray.of(people.stream().map(UUID::toString).toList()))
            .setParameter(3, since.toString())
            .getSingleResult();
    return BalancesReading.coins(most);
  }

  private Posted announced(Posted posted, Cause cause, Set<UUID> people) {
    if (!posted.isReplay()) {
      moved.fire(new CoinsMoved(people, posted.transferId(), cause.kind(), cause.askedBy()));
    }
    return posted;
  }
}
