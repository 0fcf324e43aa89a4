package com.aetherial.payments;

import com.aetherial.kernel.StepReviewed;
import com.aetherial.kernel.Time;
import com.aetherial.ledger.Bucket;
import com.aetherial.ledger.Cause;
import com.aetherial.ledger.Corrections;
import com.aetherial.ledger.Holds;
import com.aetherial.ledger.Ledger;
import com.aetherial.ledger.Leg;
import com.aetherial.ledger.Posted;
import com.aetherial.ledger.RequestKey;
import com.aetherial.ledger.WalletBalances;
import com.aetherial.ledger.WalletState;
import com.aetherial.ledger.entity.Coins;
import com.aetherial.payments.BalancingTest.News;
import com.aetherial.payments.entity.Clawback;
import com.aetherial.payments.entity.Dispute;
import com.aetherial.payments.entity.MoneyBack;
import com.aetherial.payments.entity.Parts;
import com.aetherial.payments.entity.Price;
import com.aetherial.payments.entity.Purchase;
import com.aetherial.payments.entity.PurchaseState;
import com.aetherial.payments.entity.Refund;
import com.aetherial.payments.entity.Share;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A credited purchase of 500 coins and 50 more, and its buyer's wallet, played by hand. */
@SuppressWarnings("UnnecessaryAssignment") // no container fills the fields here
final class Aftertime {
  final Purchase purchase = APurchase.in(PurchaseState.CREDITED);
  private final Map<String, Long> wallet =
      new HashMap<>(Map.of("PROMO", 5_000L, "CASH", 50_000L, "DEBT", 0L));
  private final Map<UUID, List<Leg>> posted = new HashMap<>();
  private final List<MoneyBack> rows = new ArrayList<>();
  private final List<Clawback> clawbacks = new ArrayList<>();
  private final Balancing balancing = new Balancing();
  final List<StepReviewed> reviews = new ArrayList<>();
  private long held;

  Aftertime() {
    balancing.backs = new PlayedRows();
    balancing.clawing = new Clawing();
    balancing.clawing.ledger = new PlayedLedger();
    balancing.clawing.corrections = new PlayedCorrections();
    balancing.holds = new PlayedHolds();
    balancing.notices = new Silence();
    balancing.steps = new HeardEvents<>(reviews);
    balancing.time = new FixedTime();
  }

  void hear(News news) {
    String id = (news.isDispute() ? "du_" : "re_") + news.number();
    MoneyBack row = rows.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
    if (row == null) {
      var amount = new Price(news.amount(), "USD");
      UUID of = purchase.id();
      rows.add(
          news.isDispute()
              ? new Dispute(id, of, amount, news.state(), null, APurchase.NOW)
              : new Refund(id, of, amount, news.state(), null, APurchase.NOW));
      rows.sort(Comparator.comparing(MoneyBack::id));
    } else {
      row.moveTo(news.state());
    }
    balancing.settle(purchase);
  }

  /** Spends as much of an amount as is there and not held. */
  long spend(long wanted) {
    long cash = Math.max(0, Math.min(wanted, wallet.get("CASH") - held));
    wallet.merge("CASH", -cash, Long::sum);
    return cash;
  }

  Parts wallet() {
    return new Parts(wallet.get("PROMO"), wallet.get("CASH"), -wallet.get("DEBT"));
  }

  /** What the money that is gone now was worth, in hundredths. */
  long worthGone() {
    long gone = rows.stream().filter(MoneyBack::takes).mapToLong(row -> row.amount().minor()).sum();
    return ReturnPolicy.due(purchase.order(), gone, Share.NOTHING).total();
  }

  private Posted post(List<Leg> legs) {
    UUID id = UUID.randomUUID();
    posted.put(id, legs);
    for (Leg leg : legs) {
      if (leg.owner() != null) {
        long after = wallet.merge(leg.account(), leg.amount().minor(), Long::sum);
        if (leg.account().equals("DEBT") ? after > 0 : after < 0) {
          throw new IllegalStateException(leg.account() + " cannot be " + after);
        }
      }
    }
    return new Posted(id, Coins.ZERO, APurchase.NOW, null, false);
  }

  private final class PlayedLedger extends Ledger {
    @Override
    public Posted post(RequestKey key, Cause cause, List<Leg> legs) {
      return Aftertime.this.post(legs);
    }

    @Override
    public WalletBalances balancesOf(UUID personId) {
      long promo = wallet.get("PROMO");
      long cash = wallet.get("CASH") - held;
      return new WalletBalances(
          Coins.ofMinor(promo + cash),
          Coins.ofMinor(held),
          Coins.ZERO,
          Coins.ofMinor(-wallet.get("DEBT")),
          Map.of(Bucket.PROMO, Coins.ofMinor(promo), Bucket.CASH, Coins.ofMinor(cash)),
          WalletState.OPEN);
    }
  }

  /** Holds only CASH, as much as there is. */
  private final class PlayedCorrections extends Corrections {
    @Override
    public Posted reverse(RequestKey key, Cause cause, UUID original, Set<UUID> people) {
      return Aftertime.this.post(
          posted.get(original).stream()
              .map(leg -> new Leg(leg.owner(), leg.account(), leg.amount().negate()))
              .toList());
    }
  }

  private final class PlayedHolds extends Holds {
    private final Map<UUID, Long> open = new HashMap<>();

    @Override
    public UUID place(
        RequestKey key,
        Cause cause,
        UUID person,
        List<Bucket> accepted,
        Coins amount,
        Instant expiresAt) {
      UUID id = UUID.randomUUID();
      long part = Math.min(amount.minor(), wallet.get("CASH") - held);
      open.put(id, part);
      held += part;
      return id;
    }

    @Override
    public void release(RequestKey key, UUID hold) {
      Long part = open.remove(hold);
      held -= part == null ? 0 : part;
    }
  }

  private final class PlayedRows extends MoneyBacks {
    @Override
    void add(Object row) {
      clawbacks.add((Clawback) row);
    }

    @Override
    void write() {}

    @Override
    List<MoneyBack> of(UUID purchaseId) {
      return List.copyOf(rows);
    }

    @Override
    List<Clawback> clawbacksOf(UUID purchaseId) {
      return List.copyOf(clawbacks);
    }
  }

  private static final class Silence extends PaymentNotices {
    @Override
    void takenBack(Purchase purchase, MoneyBack source, Share share) {}

    @Override
    void givenBack(Purchase purchase, Share share) {}
  }

  private static final class FixedTime extends Time {
    @Override
    public Instant now() {
      return APurchase.NOW;
    }
  }
}
