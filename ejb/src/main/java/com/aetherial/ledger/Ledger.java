package com.aetherial.ledger;

import com.aetherial.ledger.entity.Coins;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The books. Each method is one round trip to a function that locks, checks and writes; it takes
 * part in the caller's transaction, so that what was bought and what it cost are committed
 * together.
 */
@Stateless
public class Ledger {
  @Inject Books books;
  @Inject LedgerSettings settings;
  @Inject Event<CoinsMoved> moved;

  /** Gives a person their accounts; doing it again changes nothing. */
  public void openWallet(UUID personId) {
    books
        .query("select cast(ledger.open_wallet(cast(?1 as uuid)) as text)")
        .setParameter(1, personId.toString())
        .getSingleResult();
  }

  /**
   * Moves coins between people, from the accepted buckets in their order.
   *
   * @throws InsufficientBalance when the accepted buckets do not hold enough, holds subtracted
   * @throws InDebt when the payer owes coins
   * @throws AccountFrozen when the payer may not send or the receiver not receive
   * @throws TransferToOneself when payer and receiver are the same
   * @throws RequestKeyReused when the key belongs to another request
   * @throws RequestInProgress when the same request is running elsewhere
   */
  public Posted move(RequestKey key, Cause cause, MoveCoins move) {
    Query query =
        books.query(
            Books.call(
                "ledger.move",
                cause,
                "cast(?9 as uuid), cast(?10 as uuid), ?11, cast(?12 as text[]),"
                    + " cast(?12 as text[])"));
    Books.bind(query, key, cause)
        .setParameter(9, move.from().toString())
        .setParameter(10, move.to().toString())
        .setParameter(11, move.amount().minor())
        .setParameter(12, SqlArray.of(move.accepted().stream().map(Bucket::name).toList()));
    return announced(books.posted(query), cause, Set.of(move.from(), move.to()));
  }

  /**
   * Takes coins that a person spends on the house; the policy of the supply says whether they go
   * back to the treasury, are destroyed or are income.
   *
   * @throws InsufficientBalance when the accepted buckets do not hold enough, holds subtracted
   * @throws InDebt when the payer owes coins
   * @throws AccountFrozen when the payer may not spend
   */
  public Posted spend(RequestKey key, Cause cause, UUID from, Coins amount, List<Bucket> accepted) {
    Query query =
        books.query(
            Books.call("ledger.spend", cause, "cast(?9 as uuid), cast(?10 as text[]), ?11"));
    Books.bind(query, key, cause)
        .setParameter(9, from.toString())
        .setParameter(10, SqlArray.of(accepted.stream().map(Bucket::name).toList()))
        .setParameter(11, amount.minor());
    return announced(books.posted(query), cause, Set.of(from));
  }

  /** The account that spent coins go to by the policy, for captures of what was held. */
  public SystemAccount sink() {
    return SystemAccount.valueOf((String) books.query("select ledger.sink()").getSingleResult());
  }

  /**
   * Posts any transfer whose legs sum to zero; for the platform's own acts.
   *
   * @throws SupplyExhausted when the treasury is the source and has not enough
   * @throws InsufficientBalance when a person's account has not enough
   */
  public Posted post(RequestKey key, Cause cause, List<Leg> legs) {
    Query query =
        books.query(
            Books.call(
                "ledger.post",
                cause,
                "cast(?9 as uuid[]), cast(?10 as text[]), cast(?11 as bigint[])"));
    Books.bind(query, key, cause)
        .setParameter(9, SqlArray.owners(legs))
        .setParameter(10, SqlArray.accounts(legs))
        .setParameter(11, SqlArray.amounts(legs));
    return announced(books.posted(query), cause, people(legs));
  }

  /** What a person has; nothing of everything for somebody without a wallet. */
  public WalletBalances balancesOf(UUID personId) {
    return BalancesReading.of(books, personId, settings.clearing());
  }

  /** All coins there are, and where they are. */
  public Supply supply() {
    return SupplyReading.of(books);
  }

  private Posted announced(Posted posted, Cause cause, Set<UUID> people) {
    if (!posted.isReplay()) {
      moved.fire(new CoinsMoved(people, posted.transferId(), cause.kind(), cause.askedBy()));
    }
    return posted;
  }

  private static Set<UUID> people(List<Leg> legs) {
    Set<UUID> people = new HashSet<>();
    legs.forEach(
        leg -> {
          if (leg.owner() != null) {
            people.add(leg.owner());
          }
        });
    return people;
  }
}
