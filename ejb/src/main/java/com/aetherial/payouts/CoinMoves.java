package com.aetherial.payouts;

import static com.aetherial.ledger.SystemAccount.DISPUTE_LOSS;
import static com.aetherial.ledger.SystemAccount.PAYOUT_CLEARING;
import static com.aetherial.ledger.SystemAccount.REVENUE;
import static com.aetherial.ledger.SystemAccount.TREASURY;

import com.aetherial.ledger.Bucket;
import com.aetherial.ledger.Cause;
import com.aetherial.ledger.Ledger;
import com.aetherial.ledger.Leg;
import com.aetherial.ledger.Posted;
import com.aetherial.ledger.RequestKey;
import com.aetherial.ledger.SystemAccount;
import com.aetherial.ledger.TransferKind;
import com.aetherial.ledger.entity.Coins;
import com.aetherial.payouts.entity.Promise;
import com.aetherial.payouts.entity.WithdrawalOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How coins move while they become money. Each move has one key, so it happens once. */
@ApplicationScoped
class CoinMoves {
  @Inject Ledger ledger;

  /** From the member's income to the clearing account. */
  Posted take(RequestKey key, UUID withdrawalId, UUID personId, WithdrawalOrder order) {
    return ledger.post(
        key,
        cause(TransferKind.PAYOUT, personId, "Withdrawal of " + money(order), withdrawalId),
        List.of(
            Leg.of(personId, Bucket.EARNED, order.coins().negate()),
            Leg.of(PAYOUT_CLEARING, order.coins())));
  }

  /** From the clearing account to the treasury: the money is with the member. */
  Posted settle(Promise promise) {
    List<Leg> legs = toHouse(promise.order());
    legs.add(Leg.of(PAYOUT_CLEARING, promise.order().coins().negate()));
    return ledger.post(
        key(promise.id(), "settle"),
        cause(TransferKind.PAYOUT, null, "Paid: " + money(promise.order()), promise.id()),
        legs);
  }

  /** From the clearing account back to the member: there was no money. */
  Posted release(Promise promise) {
    Coins coins = promise.order().coins();
    return ledger.post(
        key(promise.id(), "release"),
        cause(TransferKind.PAYOUT_RETURN, null, "Withdrawal not paid", promise.id()),
        List.of(
            Leg.of(PAYOUT_CLEARING, coins.negate()),
            Leg.of(promise.personId(), Bucket.EARNED, coins)));
  }

  /** From the treasury back to the member: the money came back. */
  Posted giveBack(Promise promise) {
    List<Leg> legs = new ArrayList<>();
    toHouse(promise.order())
        .forEach(leg -> legs.add(new Leg(null, leg.account(), leg.amount().negate())));
    legs.add(Leg.of(promise.personId(), Bucket.EARNED, promise.order().coins()));
    return ledger.post(
        key(promise.id(), "return"),
        cause(TransferKind.PAYOUT_RETURN, null, "The payout came back", promise.id()),
        legs);
  }

  /** Money went out for coins that the member has again: the provider's account owes them. */
  Posted suspend(Promise promise, String externalId, SystemAccount account) {
    return ledger.post(
        RequestKey.of("payout:" + externalId + ":suspense", promise.id()),
        cause(TransferKind.ADJUSTMENT, null, "Paid after it was given up", promise.id()),
        List.of(
            Leg.of(account, promise.order().coins().negate()),
            Leg.of(TREASURY, promise.order().coins())));
  }

  /** What the provider's account owed is taken from whoever bears it. */
  Posted resolve(Promise promise, String externalId, SystemAccount account, Bearer bearer) {
    Coins coins = promise.order().coins();
    Leg from =
        switch (bearer) {
          case MEMBER -> Leg.of(promise.personId(), Bucket.EARNED, coins.negate());
          case HOUSE -> Leg.of(DISPUTE_LOSS, coins.negate());
          case NOBODY -> Leg.of(TREASURY, coins.negate());
        };
    return ledger.post(
        RequestKey.of("payout:" + externalId + ":resolved", promise.id(), bearer),
        cause(TransferKind.ADJUSTMENT, null, bearer.description(), promise.id()),
        List.of(from, Leg.of(account, coins)));
  }

  /** The money came back of what somebody has borne: they get their coins again. */
  Posted relieve(Promise promise, String externalId, Bearer bearer) {
    Coins coins = promise.order().coins();
    Leg to =
        bearer == Bearer.MEMBER
            ? Leg.of(promise.personId(), Bucket.EARNED, coins)
            : Leg.of(DISPUTE_LOSS, coins);
    return ledger.post(
        RequestKey.of("payout:" + externalId + ":relieved", promise.id(), bearer),
        cause(TransferKind.PAYOUT_RETURN, null, Bearer.NOBODY.description(), promise.id()),
        List.of(Leg.of(TREASURY, coins.negate()), to));
  }

  /** The fee is the platform's income; the rest of the coins can be given out again. */
  private static List<Leg> toHouse(WithdrawalOrder order) {
    List<Leg> legs = new ArrayList<>();
    legs.add(Leg.of(TREASURY, order.coins().minus(order.fee())));
    if (order.fee().isPositive()) {
      legs.add(Leg.of(REVENUE, order.fee()));
    }
    return legs;
  }

  private static RequestKey key(UUID withdrawalId, String act) {
    return RequestKey.of("payout:" + withdrawalId + ":" + act, withdrawalId);
  }

  private static Cause cause(
      TransferKind kind, @Nullable UUID askedBy, String description, UUID withdrawalId) {
    return new Cause(kind, askedBy, description, "withdrawal", withdrawalId.toString());
  }

  private static String money(WithdrawalOrder order) {
    return order.amount().currency() + " " + order.amount().amount();
  }
}
