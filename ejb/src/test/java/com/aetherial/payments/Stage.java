package com.aetherial.payments;

import com.aetherial.kernel.Inbox;
import com.aetherial.kernel.InboxMessage;
import com.aetherial.kernel.Notice;
import com.aetherial.kernel.Outbox;
import com.aetherial.kernel.Time;
import com.aetherial.ledger.Cause;
import com.aetherial.ledger.HoldResolved;
import com.aetherial.ledger.Holds;
import com.aetherial.ledger.Ledger;
import com.aetherial.ledger.Leg;
import com.aetherial.ledger.Posted;
import com.aetherial.ledger.RequestKey;
import com.aetherial.ledger.entity.Coins;
import com.aetherial.payments.entity.Purchase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One purchase with everything around it played by hand: the books, the inbox and the outbox. */
@SuppressWarnings("UnnecessaryAssignment") // no container fills the fields here
final class Stage {
  final Purchase purchase;
  final List<List<Leg>> credits = new ArrayList<>();
  final List<String> keys = new ArrayList<>();
  final List<Notice> notices = new ArrayList<>();
  final List<String> outgoing = new ArrayList<>();
  final Set<String> finished = new HashSet<>();
  final Settlement settlement = new PlayedSettlement();
  final PurchaseDesk desk = new PurchaseDesk();
  final Fulfilment fulfilment = new Fulfilment();
  boolean isHoldOpen = true;

  Stage(Purchase purchase) {
    this.purchase = purchase;
    settlement.purchases = new OnePurchase();
    settlement.inbox = new PlayedInbox();
    settlement.holds = new PlayedHolds();
    settlement.time = new FixedTime();
    settlement.crediting = new Crediting();
    settlement.crediting.holds = settlement.holds;
    settlement.crediting.ledger = new PlayedLedger();
    settlement.crediting.notices = new HeardEvents<>(notices);
    settlement.crediting.happenings = new PaymentHappenings();
    settlement.crediting.happenings.happenings = new HeardEvents<>(new ArrayList<>());
    fulfilment.settlement = settlement;
    desk.purchases = settlement.purchases;
    desk.holds = settlement.holds;
    desk.time = settlement.time;
    desk.outbox = new PlayedOutbox();
  }

  static InboxMessage message(String id) {
    return new InboxMessage(StripeEvents.SOURCE, id, "any", "{}");
  }

  private Posted record(RequestKey key, List<Leg> to) {
    credits.add(to);
    keys.add(key.value());
    return new Posted(UUID.randomUUID(), Coins.ZERO, APurchase.NOW, null, false);
  }

  /** Without a database nothing rolls back: a first try that must fail leaves no trace here. */
  private final class PlayedSettlement extends Settlement {
    @Override
    public Outcome settle(CheckoutSession session, Funds funds) {
      boolean isFirstPayment = session.isPaid() && purchase.transferId() == null;
      if (funds == Funds.HOLD && isFirstPayment && !isHoldOpen) {
        throw new HoldResolved();
      }
      return super.settle(session, funds);
    }
  }

  private final class OnePurchase extends Purchases {
    @Override
    Optional<Purchase> lockFor(CheckoutSession session) {
      boolean isOurs =
          session.id().equals(purchase.sessionId())
              || purchase.id().toString().equals(session.purchaseId());
      return isOurs ? Optional.of(purchase) : Optional.empty();
    }

    @Override
    Optional<Purchase> lock(UUID id) {
      return Optional.of(purchase).filter(known -> known.id().equals(id));
    }

    @Override
    void write() {}
  }

  private final class PlayedHolds extends Holds {
    @Override
    public Posted capture(RequestKey key, Cause cause, UUID hold, List<Leg> to) {
      if (!isHoldOpen) {
        throw new HoldResolved();
      }
      isHoldOpen = false;
      return record(key, to);
    }

    @Override
    public void release(RequestKey key, UUID hold) {
      isHoldOpen = false;
    }
  }

  private final class PlayedLedger extends Ledger {
    @Override
    public Posted post(RequestKey key, Cause cause, List<Leg> legs) {
      return record(key, legs);
    }
  }

  private final class PlayedInbox extends Inbox {
    @Override
    public Optional<InboxMessage> take(String source, String externalId) {
      return finished.contains(externalId) ? Optional.empty() : Optional.of(message(externalId));
    }

    @Override
    public void finish(InboxMessage message, boolean hadEffect) {
      finished.add(message.externalId());
    }
  }

  private final class PlayedOutbox extends Outbox {
    @Override
    public void put(String topic, String payload) {
      outgoing.add(topic + " " + payload);
    }
  }

  private static final class FixedTime extends Time {
    @Override
    public Instant now() {
      return APurchase.NOW;
    }
  }
}
